/// The page's script: tables can be sorted by a column, and paper gets what is folded. The page is whole without it.
enum PageScript {
  static let script: StaticString = """
    "use strict";addEventListener("beforeprint",()=>document.querySelectorAll("main details").forEach(one=>one.open=true));\
    for(const table of document.querySelectorAll("table.sortable")){const heads=[...table.tHead.rows[0].cells];\
    heads.forEach((head,column)=>{if(!head.textContent.trim())return;const button=document.createElement("button");\
    button.className="sort";button.type="button";button.textContent=head.textContent;head.replaceChildren(button);\
    button.addEventListener("click",()=>{const up=head.getAttribute("aria-sort")!=="ascending";\
    heads.forEach(other=>other.removeAttribute("aria-sort"));head.setAttribute("aria-sort",up?"ascending":"descending");\
    const key=row=>{const text=row.cells[column].textContent.trim();const match=text.replace(/\\u2212/g,"-")\
    .replace(/[\\s.](?=\\d{3})/g,"").replace(",",".").match(/-?\\d+(\\.\\d+)?/);return[match?parseFloat(match[0]):NaN,text]};\
    const body=table.tBodies[0];[...body.rows].map(row=>[key(row),row]).sort(([a],[b])=>{const order=isNaN(a[0])||isNaN(b[0])\
    ?a[1].localeCompare(b[1]):a[0]-b[0];return up?order:-order}).forEach(([,row])=>body.append(row))})})}
    """
}
