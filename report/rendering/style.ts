/** The page's style, in light, in dark and on paper. */
export const style = `
:root { color-scheme: light dark; --text: #1b1f24; --ground: #fff; --line: #d0d7de; --quiet: #57606a; --code: #eef1f4; --alarm: #b3261e; --alarm-ground: #fdecea; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e8eb; --ground: #16191d; --line: #3a414a; --quiet: #a3adb8; --code: #262b31; --alarm: #ffb4ab; --alarm-ground: #43201d; }
}
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground); }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
.count { color: var(--quiet); font-weight: normal; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; min-width: 6rem; }
th { color: var(--quiet); font-weight: 600; }
code { font: .9em ui-monospace, monospace; background: var(--code); border-radius: 3px; padding: .1em .3em; unicode-bidi: isolate; }
.alarm { color: var(--alarm); background: var(--alarm-ground); border-left: 4px solid; padding: .6rem 1rem; font-weight: 600; }
@media print {
  :root { color-scheme: light; --text: #000; --ground: #fff; --line: #999; --quiet: #333; --code: #fff; --alarm: #000; --alarm-ground: #fff; }
  html { font-size: 9pt; }
  body { margin: 0; max-width: none; padding: 0; }
  .wide { overflow: visible; }
  code { padding: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;
