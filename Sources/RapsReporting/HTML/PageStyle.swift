/// The look of the HTML report: one sheet, for screens wide and narrow, for paper, for light and dark.
///
/// Colours have a contrast of at least 4.5 to 1 with their ground (WCAG 2.2, 1.4.3), 3 to 1 where they draw (1.4.11); the
/// levels' colours are told apart with every common kind of colour blindness, and never stand without their mark. No
/// fonts from elsewhere, no attribute `style`: the page's security policy allows neither.
enum PageStyle {
  static let sheet: StaticString = """
    :root{color-scheme:light dark;--ground:#fff;--soft:#f3f6f9;--ink:#1b2430;--quiet:#55606e;--line:#c9d2db;\
    --accent:#14527f;--good:#1f6fb2;--good-soft:#d6e8f7;--mid:#8f6500;--mid-soft:#fbe9bd;--bad:#8c1c00;--bad-soft:#f9d5c3;\
    --open:#5b6470;--open-soft:#e4e8ec;--less:#efae8b;--more:#9cc6e8;--focus:#b3005e}
    @media screen and (prefers-color-scheme:dark){:root{--ground:#141a21;--soft:#1e2731;--ink:#e8edf2;--quiet:#a9b5c1;--line:#3c4856;\
    --accent:#8cc4f0;--good:#7fbdf0;--good-soft:#163a57;--mid:#f5d77a;--mid-soft:#453710;--bad:#ff855a;--bad-soft:#5a2710;\
    --open:#b0bac5;--open-soft:#313c48;--less:#85461f;--more:#27588a;--focus:#ff8cc6}}
    @media (prefers-contrast:more){:root{--quiet:var(--ink);--line:var(--open)}}
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem}
    body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,\
    "Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
    h1,h2,h3,p,li,dd,caption,nav a,tbody th,.words{overflow-wrap:anywhere}
    a{color:var(--accent)}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px}
    .skip{position:absolute;left:-100vw}
    .skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem 1rem;z-index:4}
    header,main,footer,nav{max-width:76rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:1.5rem}
    h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}
    h2{font-size:1.375rem;line-height:1.25;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--line)}
    h3{font-size:1.0625rem;margin:1.5rem 0 .25rem}
    p,ul,ol{margin:.5rem 0;max-width:46rem}
    li{margin:.25rem 0}
    .lead{font-weight:600;margin:.25rem 0 .75rem}
    .subtitle,.quiet{color:var(--quiet)}
    .quiet{font-size:.9375rem}
    .caution{border-left:.3rem solid var(--bad);background:var(--bad-soft);padding:.5rem .75rem;font-weight:600}
    .box{border:1px solid var(--line);border-left:.3rem solid var(--accent);background:var(--soft);padding:.75rem 1rem;\
    margin:1.5rem 0;max-width:60rem}
    .box h3{margin:0 0 .25rem}
    nav{font-size:.9375rem}
    nav ol{list-style:none;margin:.75rem 0;padding:0;max-width:none;display:flex;flex-wrap:wrap;gap:.125rem 1.25rem}
    nav li{margin:0}
    nav a{display:inline-block;padding:.25rem 0;text-decoration:none}
    nav a:hover{text-decoration:underline}
    @media screen and (min-width:75rem){.columns{display:grid;grid-template-columns:14rem minmax(0,1fr);max-width:82rem;margin:0 auto}
    header,footer{max-width:82rem}.columns nav,.columns main{max-width:none;margin:0}.columns nav{grid-column:1}.columns main{grid-column:2}
    .columns nav{padding-right:.75rem;position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto}
    .columns nav ul,.columns nav ol{display:block}.columns nav>ul{border-right:1px solid var(--line);padding-right:.75rem;margin-top:2.5rem}
    .columns nav ol{padding-left:.9rem}.columns nav .sheets{columns:auto}.columns nav a{line-height:1.3;padding:.3rem 0}}
    .scroll{overflow-x:auto;margin:.75rem 0}
    .scroll:focus-visible{outline-offset:0}
    .tall{max-height:85vh;overflow:auto}
    table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.9375rem}
    caption{text-align:left;color:var(--quiet);padding-bottom:.25rem}
    th,td{padding:.3rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
    thead th,thead td{border-bottom:2px solid var(--line);vertical-align:bottom;font-weight:600}
    tbody th{font-weight:400;min-width:10rem;max-width:24rem;hyphens:auto}
    tbody tr:hover>*{background-color:var(--soft)}
    .words{min-width:11rem}.sortable:not(.drawn){width:100%;max-width:54rem}
    .number{text-align:right;white-space:nowrap}
    .level{white-space:nowrap}
    .mark{display:inline-block;width:1.2em;font-weight:700}
    .favourable .mark{color:var(--good)}.intermediate .mark{color:var(--mid)}
    .unfavourable .mark{color:var(--bad)}.not-clear .mark{color:var(--open)}
    .bar{width:9rem;height:.75rem;display:block;margin:.35rem 0}
    .bar .track{fill:var(--open-soft)}.bar .fill{fill:var(--good)}
    .drawn{width:100%}.drawn tbody th,.drawn tbody td{vertical-align:middle}
    .drawn tbody th{width:22%}.drawn .number,.drawn .level{width:1%}.drawn .words{width:38%;font-size:.8125rem}
    .plot{min-width:16rem;padding:0 1rem}
    td.plot{height:1.875rem;background:linear-gradient(90deg,var(--line) 1px,transparent 1px) 0 0/25% 100% content-box,\
    linear-gradient(var(--line),var(--line)) 100% 0/1px 100% no-repeat content-box}
    .track,svg.axis{display:block;width:100%;height:22px;overflow:visible}
    svg.axis{height:20px;font:400 13px system-ui,sans-serif}.axis text{fill:var(--quiet)}
    .track text{font-size:12px;fill:var(--ink)}
    .key{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:.75rem 0 0;max-width:none;font-size:.9375rem;\
    color:var(--quiet)}
    .key li{display:flex;align-items:center;gap:.4rem;margin:0}
    .sample{flex:none;width:24px;height:22px;overflow:visible}.sample.broad{width:72px}
    .marks{position:absolute}
    .mark-f{fill:var(--ground);stroke:var(--good);stroke-width:2.5}.mark-i{fill:var(--ground);stroke:var(--mid);stroke-width:2}
    .mark-i.half{fill:var(--mid);stroke:none}.mark-u{fill:var(--bad);stroke:var(--ground);stroke-width:1}
    .mark-n{fill:var(--ground);stroke:var(--open);stroke-width:2;stroke-dasharray:2.4 1.6}
    .mark-p{fill:var(--accent);stroke:var(--ground);stroke-width:1}
    .mark-d{fill:var(--ground);stroke:var(--ink);stroke-width:1.5}
    .zone{stroke:var(--open);stroke-width:.75}.zone.intermediate{fill:var(--mid-soft)}.zone.unfavourable{fill:var(--bad-soft)}
    .spread{stroke:var(--accent);stroke-width:3}.spread.favourable{stroke:var(--good)}.spread.intermediate{stroke:var(--mid)}
    .spread.unfavourable{stroke:var(--bad)}.spread.not-clear{stroke:var(--open)}
    .fill{fill:var(--accent)}.track .fill,.sample .fill{fill:var(--more);stroke:var(--accent)}
    .between{fill:var(--open-soft);stroke:var(--open);stroke-dasharray:3 3}
    .whisker{stroke:var(--ink);stroke-width:2}
    .track.high{height:34px}.way{stroke-width:2}.way,.spread{stroke-linecap:butt}.before{fill:var(--ground);stroke:var(--open);stroke-width:2}
    .after{stroke:var(--ground);stroke-width:1}.after.favourable{fill:var(--good)}.after.unfavourable{fill:var(--bad)}.after.not-clear{fill:var(--open)}
    .way.favourable{stroke:var(--good)}.way.unfavourable{stroke:var(--bad)}.way.not-clear{stroke:var(--open)}
    .equal{stroke:var(--quiet);stroke-width:1.5;stroke-dasharray:4 3}
    .part{stroke:var(--ground);stroke-width:2}rect.s0{fill:var(--bad)}rect.s1{fill:var(--less)}rect.s2{fill:var(--open-soft)}
    rect.s3{fill:var(--more)}rect.s4{fill:var(--good)}.track text.s0,.track text.s4{fill:var(--ground)}
    .heat{font-size:.875rem}.heat tbody th,.heat tbody td{vertical-align:middle}
    .heat td{text-align:center;min-width:3.5rem;border:1px solid var(--ground);white-space:nowrap}
    .heat thead th{min-width:3.5rem;text-align:center;max-width:7rem;padding:.3rem .25rem;font-size:.8125rem;hyphens:auto}
    .heat td{padding:.3rem .25rem}
    .heat tbody th{min-width:9rem;position:sticky;left:0;z-index:1;background:var(--ground)}
    .heat thead tr:first-child th:first-child{position:sticky;left:0;z-index:3;text-align:left;background:var(--ground)}
    .heat .head th{font-weight:600;padding-top:.9rem;border-bottom:1px solid var(--line)}
    .heat .favourable{background:var(--good-soft)}.heat .intermediate{background:var(--mid-soft)}
    .heat .unfavourable{background:var(--bad-soft);font-weight:600}.heat .not-clear{background:var(--open-soft)}
    .heat td.number{border-color:transparent;border-bottom-color:var(--line)}
    .across{font-size:.8125rem}
    .across td{min-width:2.5rem;padding:.2rem .25rem}
    .across thead{position:sticky;top:0;z-index:2;background:var(--ground)}
    .across thead th{background:var(--ground);min-width:2.5rem}
    .across thead th[scope=colgroup]{font-size:.8125rem;text-align:left;border-left:2px solid var(--line)}
    .upright{writing-mode:vertical-rl;transform:rotate(180deg);max-height:12rem;line-height:1.15;font-weight:400;text-align:left}
    td.hidden{text-align:center}td.hidden[colspan],td.plot.hidden{text-align:left}
    .hidden,td.plot.hidden{color:var(--quiet);background:repeating-linear-gradient(45deg,transparent 0 .3rem,var(--open-soft) .3rem .6rem)}
    .beside{display:flex;flex-wrap:wrap;gap:0 3rem;align-items:start}.beside .legend{margin-top:1.25rem}
    .nested th{padding-left:1.5rem}
    .texts{overflow-wrap:break-word}.texts td{max-width:38rem}.texts tbody th{min-width:3rem}.prose td:nth-child(2){min-width:16rem}
    dl.legend{display:grid;grid-template-columns:max-content 1fr;gap:.25rem .75rem;font-size:.9375rem;max-width:46rem}
    dl.legend dt{font-weight:700;min-width:1.5em}
    dl.legend dd{margin:0}
    figure{margin:1rem 0}
    figcaption{color:var(--quiet);font-size:.9375rem;max-width:46rem}
    .matrix{display:grid;gap:0 1.25rem}
    @media screen and (min-width:64rem){.matrix{grid-template-columns:minmax(0,1fr) 14rem}.matrix .key{display:block}
    .matrix .key li{margin:.5rem 0}}
    .chart{display:block;width:100%;height:auto;min-width:40rem;max-width:60rem;font:13px system-ui,sans-serif}
    .chart text{fill:var(--ink)}.chart .quiet,.chart .field-title{fill:var(--quiet)}.chart .field-title{font-size:14px;font-weight:600}
    .cut{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:5 4}
    .hair{stroke:var(--quiet);stroke-width:.75}.leader{stroke:var(--ink);stroke-width:1}
    .name{paint-order:stroke;stroke:var(--ground);stroke-width:2.5px;stroke-opacity:.75;stroke-linejoin:round}
    .field{fill:var(--soft)}.field.first{fill:var(--bad-soft)}.field.keep{fill:var(--good-soft)}
    .point{stroke-width:2}.point.first{stroke:var(--bad);fill:var(--bad)}.point.attend{stroke:var(--mid);fill:var(--mid)}
    .point.keep{stroke:var(--good);fill:var(--good)}.point.watch,.point.unsaid{stroke:var(--open);fill:var(--open)}
    .point.likely,.point.border,.point.nowhere{fill:var(--ground)}.point.likely{stroke-width:3.5}
    .point.border{stroke-dasharray:4 2.5}.point.nowhere{stroke-width:1}
    .chart text.clear{fill:var(--ground);font-weight:700}.chart .likely,.chart .border,.chart .nowhere{font-size:12px}
    .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:1rem;margin:1rem 0}
    .card{border:1px solid var(--line);border-top:.3rem solid var(--line);background:var(--soft);padding:.6rem .9rem;min-width:0}
    .card.bad{border-top-color:var(--bad)}.card.good{border-top-color:var(--good)}.card.plain{border-top-color:var(--accent)}
    .card h2,.card h3{margin:0 0 .35rem;padding:0;border:0;font-size:1.125rem}
    @media (min-width:72rem){header .cards{grid-template-columns:1fr 1fr 1fr 1.3fr}}
    .card,header .caution{font-size:.9375rem;line-height:1.4}.card p{margin:.25rem 0}.card li{margin:.35rem 0}.card{hyphens:auto}\
    .card ol,.card ul{padding-left:1.25rem;margin:.35rem 0}
    .card li .quiet{display:block}.card .quiet{font-size:.875rem;line-height:1.35}
    header{padding-top:1rem}header h1{font-size:1.5rem}header .caution{max-width:none}
    details{margin:.5rem 0}
    summary{cursor:pointer;color:var(--accent);padding:.25rem 0}
    summary h3,summary h4{display:inline;margin:0;font-size:1.0625rem}
    nav ul{list-style:none;margin:.75rem 0;padding:0;max-width:none;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
    nav details{margin:0}nav details[open]{flex-basis:100%}nav details ol{margin:.25rem 0 .5rem}
    .label{margin-bottom:0}.form{font-size:.875rem}.form th,.form td{min-width:7rem}.form tbody th{font-weight:600;min-width:11rem}
    .form tbody th .quiet{font-weight:400;font-size:1em}.form td div+div{margin-top:.25rem}\
    .form th,.form td{overflow-wrap:break-word;hyphens:auto}.brief .notes{min-height:4rem}
    @page lying{size:A4 landscape;margin:12mm}
    @media print{.lying{page:lying}.lying .form{font-size:8pt}.form th,.form td{min-width:0;padding:.2rem .3rem}\
    .form tbody th{min-width:0}.form{break-inside:auto}.page h2{margin-top:0;padding-top:0;border:0}\
    .brief h3{margin:.75rem 0 .25rem}.brief p,.brief ul{margin:.25rem 0;max-width:none}.brief .notes{min-height:3rem;margin:.25rem 0}}
    .notes{border:1px solid var(--line);min-height:7rem;margin:.75rem 0}
    button.sort{all:unset;cursor:pointer}
    button.sort::after{content:"";display:inline-block;margin-left:.3em;border:.28em solid transparent;border-top-color:var(--line);\
    border-bottom:0;vertical-align:.15em}
    button.sort:hover{color:var(--accent)}
    [aria-sort] button.sort::after{border-top-color:var(--ink)}[aria-sort=ascending] button.sort::after{transform:rotate(180deg)}
    button.sort:focus-visible{outline:3px solid var(--focus)}
    input.filter{font:inherit;padding:.35rem .5rem;border:1px solid var(--quiet);background:var(--ground);color:var(--ink)}
    footer{color:var(--quiet);font-size:.875rem;padding:2rem 1.25rem}
    @media (max-width:30rem){h1{font-size:1.4rem}h2{font-size:1.2rem}.bar{width:5rem}th,td{padding:.25rem .4rem}
    .plot{padding:0 .6rem;min-width:11rem}.drawn tbody th,.heat tbody th{min-width:8.25rem;max-width:9.5rem;font-size:.875rem}.drawn .words{min-width:18rem}
    .track text{display:none}header,main,footer,nav{padding-left:1rem;padding-right:1rem}}
    @media (max-width:40rem){.prose,.prose tbody,.prose tr,.prose tbody th,.prose td{display:block}.prose thead{display:none}\
    .prose tr{border-bottom:1px solid var(--line);padding:.4rem 0}.prose tbody th{font-weight:600}\
    .prose th,.prose td{border:0;padding:.1rem 0;text-align:left}.prose td:empty{display:none}}
    @media (forced-colors:active){:root{--ground:Canvas;--soft:Canvas;--ink:CanvasText;--quiet:CanvasText;--line:CanvasText;\
    --accent:LinkText;--good:CanvasText;--mid:CanvasText;--bad:CanvasText;--open:CanvasText;--good-soft:Canvas;--mid-soft:Canvas;\
    --bad-soft:Canvas;--open-soft:Canvas;--less:Canvas;--more:Canvas;--focus:Highlight}.part,.field{stroke:CanvasText}
    .heat td{border:1px solid CanvasText}}
    @media print{@page{size:A4;margin:14mm}@page across{size:A4 landscape}:root{color-scheme:light;--ink:#000;--quiet:#444}
    body{font-size:10pt}nav,.skip,.filter,button.sort::after{display:none}header,main,footer{max-width:none;padding:0}
    .heat .head{break-after:avoid}.hidden,td.plot.hidden{background:var(--open-soft)}td.plot{background:none;border-left:1px solid var(--line);border-right:1px solid var(--line)}
    header .cards{grid-template-columns:1fr 1fr}.quiet,.key,dl.legend,figcaption{font-size:9pt}
    .chart{max-width:150mm}h1{font-size:16pt}h2{font-size:13pt;margin-top:1.5rem}h3{font-size:11pt}h1,h2,h3,caption,.key,.quiet{break-after:avoid}
    p{orphans:3;widows:3}table{font-size:8.5pt}table,figure,.card,.box,tr,li{break-inside:avoid}table.long{break-inside:auto}
    th,td{padding:.15rem .35rem}td.plot{height:1.6rem}.plot{min-width:0;padding:0 .6rem}tbody th{min-width:6rem}.words{min-width:7rem}
    .page{break-before:page}.scroll,.tall{overflow:visible;max-height:none}thead{display:table-header-group}
    .heat th,.across thead{position:static}.heat td,.heat thead th{min-width:0}.chart{min-width:0}
    .across{page:across;font-size:6.5pt}.across td,.across thead th{min-width:0;padding:.08rem .12rem}
    .across thead th,.across thead th[scope=colgroup]{font-size:6pt;line-height:1.2}.upright{max-height:30mm}.across tbody th{min-width:5rem}
    .texts{break-inside:auto;font-size:9pt}\
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    .forest{font-size:.8125rem;width:100%}.forest td,.forest th{white-space:nowrap;line-height:1.25rem;padding:.1rem .4rem}
    .forest thead th{white-space:normal;hyphens:manual}.forest thead th:nth-child(2){min-width:6.5rem}
    .forest tbody th{max-width:19rem;overflow:hidden;text-overflow:ellipsis}
    .forest [colspan]{font-weight:600;padding-top:.35rem;border:0}
    .forest [rowspan]{position:relative;width:32%;min-width:9rem;border:0}
    .forest svg{position:absolute;inset:0 .75rem;width:calc(100% - 1.5rem);height:100%;overflow:visible;fill:none;\
    stroke:var(--ink)}
    .forest path,.rule,.everybody,.diamond{vector-effect:non-scaling-stroke}
    .rule{stroke:var(--line)}.everybody{stroke-width:2}.diamond{fill:var(--ground);stroke-width:1.5}
    .forest .spread{stroke:var(--open);stroke-width:2;opacity:1}
    .forest .dot,.forest path.good,.forest path.bad{stroke-width:7;stroke-linecap:round}
    .forest .dot{stroke:var(--open)}.forest path.good{stroke:var(--good)}.forest path.bad{stroke:var(--bad)}
    .forest td.good{color:var(--good)}.forest td.bad{color:var(--bad);font-weight:600}
    @media (max-width:30rem){.forest{font-size:.8125rem}.forest td,.forest th{padding:.1rem .3rem}}
    .choice:empty{display:none}
    .choice{max-width:none}.choice label{display:inline}.choice output{margin-left:.75rem;color:var(--quiet)}
    nav .sheets{list-style:none;padding:0;max-width:none;columns:14rem;font-size:.9375rem}
    @media print{.choice label{display:none}[data-group]{display:flex;flex-direction:column;min-height:258mm;font-size:8.5pt;\
    line-height:1.3}[data-group][hidden]{display:none}[data-group] h2{margin:0;border:0;padding:0;font-size:14pt}\
    [data-group] h3{margin:.35rem 0 .15rem;font-size:9.5pt}[data-group] p,[data-group] ul{margin:.15rem 0;max-width:none}\
    [data-group] .quiet{font-size:8pt}[data-group] li{margin:0}[data-group] .notes{flex:1;min-height:40mm;margin:.25rem 0}\
    [data-group] .scroll{margin:.35rem 0}[data-group] .cards{margin:.35rem 0;display:flex;gap:.75rem}\
    [data-group] .card{flex:1;padding:.25rem .6rem;font-size:inherit}[data-group] .card h3{margin-top:0}\
    .forest{font-size:7.5pt}.forest td,.forest th{line-height:.9rem;padding:0 .35rem}\
    .forest [colspan]{padding-top:.1rem}.forest svg{inset:0 .4rem;width:calc(100% - .8rem)}}
    """
}
