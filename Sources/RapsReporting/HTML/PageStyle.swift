/// The look of the HTML report: one sheet, for screens wide and narrow, for paper, for light and dark.
///
/// Colours have a contrast of at least 4.5 to 1 with their ground (WCAG 2.2, 1.4.3), 3 to 1 where they draw (1.4.11); the
/// levels' colours are told apart with every common kind of colour blindness, and never stand without their mark. No
/// fonts from elsewhere, no attribute `style`: the page's security policy allows neither.
enum PageStyle {
  static let sheet: StaticString = """
    :root{color-scheme:light dark;--ground:#fff;--soft:#f3f6f9;--ink:#1b2430;--quiet:#55606e;--line:#c9d2db;\
    --accent:#14527f;--good:#1f6fb2;--good-soft:#d6e8f7;--mid:#8a6100;--mid-soft:#fbe9bd;--bad:#a83a07;--bad-soft:#f9d5c3;\
    --open:#5b6470;--open-soft:#e4e8ec;--focus:#b3005e}
    @media (prefers-color-scheme:dark){:root{--ground:#141a21;--soft:#1e2731;--ink:#e8edf2;--quiet:#a9b5c1;--line:#3c4856;\
    --accent:#8cc4f0;--good:#7fbdf0;--good-soft:#163a57;--mid:#e8bd55;--mid-soft:#453710;--bad:#ff9d6e;--bad-soft:#5a2710;\
    --open:#b0bac5;--open-soft:#313c48;--focus:#ff8cc6}}
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem}
    body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,\
    "Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
    a{color:var(--accent)}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px}
    .skip{position:absolute;left:-100vw}
    .skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem 1rem;z-index:2}
    header,main,footer,nav{max-width:74rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:1.5rem}
    h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}
    h2{font-size:1.375rem;line-height:1.25;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--line)}
    h3{font-size:1.0625rem;margin:1.5rem 0 .5rem}
    p,ul,ol{margin:.5rem 0;max-width:46rem}
    li{margin:.25rem 0}
    .lead{font-weight:600;margin:.25rem 0 .75rem}
    .subtitle,.quiet{color:var(--quiet)}
    .quiet{font-size:.9375rem}
    .caution{border-left:.3rem solid var(--bad);background:var(--bad-soft);padding:.5rem .75rem;font-weight:600}
    .box{border:1px solid var(--line);border-left:.3rem solid var(--accent);background:var(--soft);padding:.75rem 1rem;\
    margin:1.5rem 0;max-width:60rem}
    .box h3{margin:0 0 .25rem}
    nav ol{list-style:none;margin:.75rem 0;padding:0;max-width:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
    nav li{margin:0}
    nav a{display:inline-block;padding:.25rem 0;text-decoration:none}
    nav a:hover{text-decoration:underline}
    .scroll{overflow-x:auto;margin:.75rem 0}
    .scroll:focus-visible{outline-offset:0}
    table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.9375rem}
    caption{text-align:left;color:var(--quiet);padding-bottom:.25rem}
    th,td{padding:.3rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
    thead th{border-bottom:2px solid var(--line);vertical-align:bottom;font-weight:600}
    tbody th{font-weight:400;min-width:9rem}
    .number{text-align:right;white-space:nowrap}
    .level{white-space:nowrap}
    .mark{display:inline-block;width:1.2em;font-weight:700}
    .favourable .mark{color:var(--good)}.intermediate .mark{color:var(--mid)}
    .unfavourable .mark{color:var(--bad)}.not-clear .mark{color:var(--open)}
    .bar{width:9rem;height:.75rem;display:block;margin:.35rem 0}
    .bar .track{fill:var(--open-soft)}.bar .fill{fill:var(--good)}
    .heat td{text-align:center;min-width:3.5rem;border:1px solid var(--ground)}
    .heat th{min-width:0}
    .heat tbody th{min-width:9rem;position:sticky;left:0;background:var(--ground)}
    .heat thead th{text-align:center}
    .heat .favourable{background:var(--good-soft)}.heat .intermediate{background:var(--mid-soft)}
    .heat .unfavourable{background:var(--bad-soft);font-weight:600}.heat .not-clear{background:var(--open-soft)}
    .hidden{color:var(--quiet);background:repeating-linear-gradient(45deg,transparent 0 .3rem,var(--open-soft) .3rem .6rem)}
    .nested th{padding-left:1.5rem}
    .texts{overflow-wrap:break-word}.texts td{max-width:38rem}.texts tbody th{min-width:3rem}.prose td:nth-child(2){min-width:16rem}
    dl.legend{display:grid;grid-template-columns:max-content 1fr;gap:.25rem .75rem;font-size:.9375rem;max-width:46rem}
    dl.legend dt{font-weight:700;min-width:1.5em}
    dl.legend dd{margin:0}
    figure{margin:1rem 0}
    figcaption{color:var(--quiet);font-size:.9375rem;max-width:46rem}
    svg.chart{display:block;width:100%;height:auto;max-width:60rem;font:13px system-ui,sans-serif}
    svg.chart text{fill:var(--ink)}
    svg.chart .quiet{fill:var(--quiet)}svg .axis{stroke:var(--quiet);stroke-width:1}svg .grid{stroke:var(--line);stroke-width:1}
    svg .cut{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:5 4}
    svg .favourable{fill:var(--good)}svg .intermediate{fill:var(--mid)}svg .unfavourable{fill:var(--bad)}
    svg .not-clear{fill:var(--open)}
    svg line.favourable{stroke:var(--good)}svg line.intermediate{stroke:var(--mid)}svg line.unfavourable{stroke:var(--bad)}
    svg line.not-clear{stroke:var(--open)}svg .spread{stroke-width:3;stroke-linecap:round;opacity:.55}
    svg .norm{fill:var(--ground);stroke:var(--ink);stroke-width:1.5}
    svg .point{fill:var(--accent)}svg.chart .point-text{fill:var(--ground);font-weight:700}
    svg .fill{fill:var(--accent)}svg .between{fill:var(--open-soft);stroke:var(--open);stroke-dasharray:3 3}\
    svg .whisker{stroke:var(--ink);stroke-width:2}
    svg .step{stroke:var(--ground);stroke-width:1}svg .s0{fill:var(--bad)}svg .s1{fill:var(--bad-soft)}\
    svg .s2{fill:var(--open-soft)}svg .s3{fill:var(--good-soft)}svg .s4{fill:var(--good)}
    svg.chart .step-text{font-size:12px;fill:var(--ink)}svg.chart .step-text.s0,svg.chart .step-text.s4{fill:var(--ground)}
    svg .field{fill:var(--soft)}svg .field.first{fill:var(--bad-soft)}svg .field.keep{fill:var(--good-soft)}
    .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1rem;margin:1rem 0}
    .card{border:1px solid var(--line);border-top:.3rem solid var(--line);background:var(--soft);padding:.6rem .9rem}
    .card.bad{border-top-color:var(--bad)}.card.good{border-top-color:var(--good)}.card.plain{border-top-color:var(--accent)}
    .card h2{margin:0 0 .35rem;padding:0;border:0;font-size:1.125rem}
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
    @page wide{size:A4 landscape;margin:12mm}
    @media print{.wide{page:wide}.wide .form{font-size:8pt}.form th,.form td{min-width:0;padding:.2rem .3rem}\
    .form tbody th{min-width:0}.form{break-inside:auto}.page h2{margin-top:0;padding-top:0;border:0}\
    .brief h3{margin:.75rem 0 .25rem}.brief p,.brief ul{margin:.25rem 0;max-width:none}.brief .notes{min-height:3rem;margin:.25rem 0}\
    details::details-content{content-visibility:visible;display:block}}
    .notes{border:1px solid var(--line);min-height:7rem;margin:.75rem 0}
    button.sort{all:unset;cursor:pointer;text-decoration:underline dotted}
    button.sort:focus-visible{outline:3px solid var(--focus)}
    input.filter{font:inherit;padding:.35rem .5rem;border:1px solid var(--quiet);background:var(--ground);color:var(--ink)}
    footer{color:var(--quiet);font-size:.875rem;padding:2rem 1.25rem}
    @media (max-width:30rem){h1{font-size:1.4rem}h2{font-size:1.2rem}.bar{width:5rem}th,td{padding:.25rem .4rem}}
    @media (max-width:40rem){.prose,.prose tbody,.prose tr,.prose tbody th,.prose td{display:block}.prose thead{display:none}\
    .prose tr{border-bottom:1px solid var(--line);padding:.4rem 0}.prose tbody th{font-weight:600}\
    .prose th,.prose td{border:0;padding:.1rem 0;text-align:left}.prose td:empty{display:none}}
    @media print{@page{size:A4;margin:16mm}:root{color-scheme:light;--ground:#fff;--soft:#f3f6f9;--ink:#000;--quiet:#444}
    body{font-size:10pt}nav,.skip,.filter,button.sort::after{display:none}header,main,footer{max-width:none;padding:0}
    h2{break-after:avoid}h3{break-after:avoid}table,figure,.card,.box,tr{break-inside:avoid}table.long{break-inside:auto}
    .page{break-before:page}.scroll{overflow:visible}details>*{display:block}thead{display:table-header-group}
    .texts{break-inside:auto;font-size:9pt}\
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    """
}
