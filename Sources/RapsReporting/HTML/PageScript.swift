/// The page's script: tables can be sorted by a column, and groups chosen by a part of their names, and only what is wider
/// than its place takes the keyboard's focus. The page is whole without it.
enum PageScript {
  static let script: StaticString = """
    "use strict";for(const table of document.querySelectorAll("table.sortable")){const heads=[...table.tHead.rows[0].cells];\
    heads.forEach((head,column)=>{if(!head.textContent.trim()||head.querySelector("svg"))return;const button=document.createElement("button");\
    button.className="sort";button.type="button";button.textContent=head.textContent;head.replaceChildren(button);\
    button.addEventListener("click",()=>{const up=head.getAttribute("aria-sort")!=="ascending";\
    heads.forEach(other=>other.removeAttribute("aria-sort"));head.setAttribute("aria-sort",up?"ascending":"descending");\
    const key=row=>{const text=row.cells[column].textContent.trim();const plain=text.replace(/\\u2212/g,"-")\
    .replace(/\\s(?=\\d{3})/g,"");const match=(document.documentElement.lang==="en"?plain.replace(/,(?=\\d{3})/g,""):\
    plain.replace(/\\.(?=\\d{3})/g,"").replace(",",".")).match(/-?\\d+(\\.\\d+)?/);return[match?parseFloat(match[0]):NaN,text]};\
    const body=table.tBodies[0];[...body.rows].map(row=>[key(row),row]).sort(([a],[b])=>{const order=isNaN(a[0])||isNaN(b[0])\
    ?a[1].localeCompare(b[1]):a[0]-b[0];return up?order:-order}).forEach(([,row])=>body.append(row))})})}
    {const fold=text=>text.normalize("NFD").replace(/\\p{M}/gu,"").toLowerCase().trim();const all=query=>\
    [...document.querySelectorAll(query)];const fields=[];const sheets=all("[data-group]");const choose=query=>{\
    const word=fold(query);const fits=text=>fold(text).includes(word);sheets.forEach(sheet=>{sheet.hidden=!fits(sheet.dataset.group)});\
    all("nav .sheets li").forEach(item=>{item.hidden=!fits(item.textContent)});\
    for(const table of all("table.sizes,table.across")){let within=false;const rows=[...table.tBodies[0].rows].slice(1).reverse();\
    for(const row of rows){const head=row.cells[0];if(head.scope==="rowgroup"){row.hidden=!within;within=false}else{\
    row.hidden=!fits(head.textContent);within||=!row.hidden}}}\
    for(const table of all("table.heat:not(.across)")){const shown=[...table.tHead.rows[0].cells].map((cell,place)=>2>place||fits(cell.textContent));\
    for(const row of table.rows)[...row.cells].forEach((cell,place)=>{cell.hidden=!shown[place]})}\
    const count=sheets.filter(sheet=>!sheet.hidden).length;for(const[field,output,text]of fields){\
    if(field.value!==query)field.value=query;output.textContent=word?text+" "+count+" / "+sheets.length:""}};\
    for(const place of all("[data-label]")){const label=document.createElement("label");const field=document.createElement("input");\
    field.type="search";field.className="filter";field.autocomplete="off";label.append(place.dataset.label," ",field);\
    const output=document.createElement("output");fields.push([field,output,place.dataset.count]);place.append(label,output);\
    field.addEventListener("input",()=>choose(field.value))}}
    {const regions=[...document.querySelectorAll("[role=region]")];const reach=()=>regions.forEach(one=>{\
    if(one.scrollWidth>one.clientWidth||one.scrollHeight>one.clientHeight+1)one.tabIndex=0;else one.removeAttribute("tabindex")});\
    addEventListener("resize",reach);addEventListener("toggle",reach,true);reach()}
    """
}
