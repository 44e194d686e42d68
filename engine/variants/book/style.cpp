// SPDX-License-Identifier: GPL-3.0-or-later
// How the book looks: paper and ink on a screen, plain black on white in print.
#include "variants/book/sections.h"

namespace bc::book {

std::string_view style() {
  return R"(
:root { --paper:#fbf9f4; --panel:#f7f3ea; --line:#d9d1bf; --ink:#23211d; --muted:#6b6558; --blue:#27517a; --amber:#83600f; --red:#8f3527;
  --serif:"Linux Libertine O","Linux Libertine","Libertinus Serif",Georgia,"Times New Roman",serif;
  --sans:"Inter","Helvetica Neue",Arial,"DejaVu Sans",sans-serif; }
* { box-sizing:border-box; }
html { background:var(--panel); color:var(--ink); font:15px/1.55 var(--sans); }
body { max-width:60rem; margin:0 auto; padding:3.5rem 4rem 6rem; background:var(--paper); border-left:1px solid var(--line);
  border-right:1px solid var(--line); min-height:100vh; }
h1,h2,h3,h4 { font-family:var(--serif); font-weight:400; line-height:1.2; margin:0; }
h1 { font-size:3rem; } h2 { font-size:2.1rem; margin:4rem 0 1rem; padding-top:1.4rem; border-top:1px solid var(--line); }
h3 { font-size:1.45rem; margin:2.2rem 0 .6rem; } h4 { font-size:1.2rem; margin:0 0 .3rem; }
p { margin:.5rem 0 .8rem; max-width:44rem; } ul,ol { margin:.4rem 0 1rem; padding-left:1.2rem; } li { margin:.15rem 0; }
a { color:var(--blue); text-decoration:none; } a:hover { text-decoration:underline; } a:focus-visible { outline:2px solid var(--blue); outline-offset:2px; }
code { font:.86em "DejaVu Sans Mono",Consolas,monospace; color:#4a463d; }
.eyebrow { font-size:.73rem; letter-spacing:.09em; text-transform:uppercase; color:var(--muted); margin:1.2rem 0 .5rem; }
.cover { padding-bottom:2rem; } .cover .subtitle { font:1.5rem/1.3 var(--serif); color:var(--muted); margin:.4rem 0 1.4rem; }
.cover .teaser { font:1.25rem/1.5 var(--serif); max-width:40rem; } .cover .facts { color:var(--muted); }
nav.contents { columns:2; column-gap:3rem; padding:1.2rem 1.5rem; background:var(--panel); border:1px solid var(--line); border-radius:4px; }
nav.contents ol { list-style:none; margin:0; padding:0; } nav.contents li { break-inside:avoid; }
.onepage { margin:3rem 0; padding:1.6rem 2.2rem 1.8rem; background:#fffdf8; border:1px solid var(--line); border-radius:4px; box-shadow:0 1px 0 var(--line); }
.onepage h2 { margin:0 0 1rem; padding:0; border:0; } .onepage p { font:1.1rem/1.5 var(--serif); max-width:none; }
.ladder { display:grid; grid-template-columns:repeat(11,1fr); gap:2px; margin:1.4rem 0 .4rem; text-align:center; font-size:.68rem; }
.ladder b { display:block; padding:.3rem 0; color:#fff; font-weight:600; font-size:.85rem; border-radius:2px; }
.ladder span { display:block; color:var(--muted); } .ladder .odds { color:var(--red); font-weight:600; }
p.rule { position:relative; padding-left:3.4rem; margin:.55rem 0; max-width:48rem; } p.rule .number { position:absolute; left:0; width:2.8rem; color:var(--muted); font-variant-numeric:tabular-nums; }
p.rule:target { background:#f5ecd2; box-shadow:0 0 0 .4rem #f5ecd2; }
.value { font-weight:600; font-variant-numeric:tabular-nums lining-nums; } .value.changed { color:var(--amber); border-bottom:1.5px solid #d9b24a; }
.value s { color:var(--muted); font-weight:400; text-decoration-thickness:1px; }
.counter { width:.82em; height:.82em; vertical-align:-.06em; margin-right:.45em; }
h3 .counter { width:.8em; height:.8em; vertical-align:-.03em; }
.seat { margin-top:2.4rem; } .agendas { display:grid; grid-template-columns:repeat(auto-fit,minmax(16rem,1fr)); gap:12px; }
.agenda { background:var(--panel); border:1px solid var(--line); border-radius:4px; padding:.9rem 1.1rem .4rem; break-inside:avoid; font-size:.92rem; }
.agenda ul { padding-left:1rem; } .agenda .eyebrow { margin:.8rem 0 .2rem; font-size:.66rem; } .facts { color:var(--muted); font-size:.93rem; }
table { border-collapse:collapse; width:100%; margin:1rem 0 1.6rem; font-size:.88rem; } th,td { text-align:left; vertical-align:top; padding:.5rem .8rem .5rem 0; border-bottom:1px solid var(--line); }
thead th { font-size:.72rem; letter-spacing:.06em; text-transform:uppercase; font-weight:500; color:var(--muted); border-bottom:1px solid #b9b09b; }
tbody th { font-weight:600; } td p.note, th p.note { font-weight:400; color:#4a463d; margin:.2rem 0 0; } p.source { font-weight:400; font-size:.78rem; color:var(--muted); margin:.15rem 0 0; }
table.cards th[scope] { width:54%; } table.cards td:nth-child(2) { width:25%; } table.cards td:last-child { width:5%; } table.militias th[scope] { width:36%; } table.theatres th[scope] { width:42%; } .seat-name { white-space:nowrap; } .unseen { font:.72em var(--sans); letter-spacing:.04em; color:var(--amber); margin-left:.3em; } table.reference th[scope] { width:24%; } table.reference td:nth-child(2) { width:20%; white-space:nowrap; } table.reference td:last-child { width:14%; color:var(--muted); white-space:nowrap; }
table.reference i { color:var(--muted); font-style:normal; } tr { break-inside:avoid; }
.treaty { border:1px solid var(--line); border-radius:4px; background:#fffdf8; padding:1.1rem 1.6rem .8rem; margin:14px 0; break-inside:avoid; } .treaty h3 { margin:0; }
.columns { display:grid; grid-template-columns:1fr 1fr; gap:2rem; } .columns > div + div { border-left:1px solid var(--line); padding-left:2rem; } .treaty li { font:1.05rem/1.45 var(--serif); }
.legend { color:var(--muted); font-size:.88rem; } .start li, .sources li { margin:.3rem 0; } footer { margin-top:4rem; padding-top:1rem; border-top:1px solid var(--line); color:var(--muted); font-size:.82rem; }
@media (max-width:48rem) { body { padding:1.5rem; } nav.contents, .columns { columns:1; grid-template-columns:1fr; } .columns > div + div { border:0; padding:0; } table { display:block; overflow-x:auto; } .ladder { font-size:.55rem; } }
@media print { @page { margin:18mm 16mm; } html,body { background:#fff; } body { max-width:none; padding:0; border:0; font-size:9.6pt; } nav.contents { break-after:page; }
  .onepage { box-shadow:none; break-inside:avoid; break-after:page; padding:.6rem 1.4rem; } .onepage p { font-size:11.5pt; } h2 { break-after:avoid; } h3,h4,thead { break-after:avoid; } a { color:inherit; } .ladder b { print-color-adjust:exact; -webkit-print-color-adjust:exact; } }
)";
}

}  // namespace bc::book
