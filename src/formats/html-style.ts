/**
 * The style sheet of the HTML page: the same for every article, so that its hash can be named in a policy.
 *
 * @example
 * // Content-Security-Policy: default-src 'none'; style-src 'sha256-…'
 */

/** Degrees of the colour circle, neighbours far apart, so that the first sources of an article differ most. */
const DEGREES = [212, 28, 145, 330, 50, 272, 178, 0, 95, 300, 195, 240];

/** How many colours there are; a source's class is `hue` and its number among them. */
export const HUES: number = DEGREES.length;

/** The whole style sheet, with the white space that its hash is of. */
export const HTML_STYLE: string = `
:root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fff;--faint:#5a5a66;--line:#d7d7de;--wash:92%;--edge:28%}
@media (prefers-color-scheme:dark){:root{--ink:#e9e9ee;--paper:#17171b;--faint:#a9a9b8;--line:#3b3b45;--wash:19%;--edge:70%}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:76rem;color:var(--ink);background:var(--paper);font:1.0625rem/1.65 Georgia,"Times New Roman",serif}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1.25rem}
h2,h3,aside,.chain::after,.content::before{font-family:system-ui,-apple-system,"Segoe UI",sans-serif}
h2{font-size:1rem;margin:0 0 .75rem}
h3{font-size:.95rem;margin:0;display:inline}
article p{margin:0 0 1em;position:relative;overflow-wrap:anywhere}
aside{font-size:.9rem;line-height:1.45;overflow-wrap:anywhere}
aside ol{padding-left:1.75rem;margin:0}
aside ol>li{margin-bottom:1rem}
aside ul{list-style:none;padding:0;margin:.25rem 0 0}
aside ul li{border-left:3px solid hsl(var(--hue,0) var(--tint,0%) var(--edge));padding-left:.6rem;margin-top:.5rem}
aside p{margin:0;color:var(--faint)}
aside a{color:inherit}
.facts,.path{display:block;color:var(--faint);font-size:.85em}
mark{color:inherit;background:hsl(var(--hue,0) var(--tint,0%) var(--wash));border-bottom:2px solid hsl(var(--hue,0) var(--tint,0%) var(--edge));padding:.05em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark[data-number]::before{content:attr(data-number);content:attr(data-number)/"";font-size:.65em;font-weight:600;vertical-align:super;line-height:0;margin-right:.15em;color:hsl(var(--hue,0) var(--tint,0%) var(--edge))}
.source{font-weight:600;border-bottom:2px dotted hsl(var(--hue,0) var(--tint,0%) var(--edge))}
.cue{font-style:italic}
mark:focus-visible,aside a:focus-visible{outline:3px solid hsl(var(--hue,0) var(--tint,0%) var(--edge));outline-offset:2px}
mark:target{outline:2px solid currentColor;outline-offset:2px}
mark[data-chain]:is(:hover,:focus):not(:has(mark:hover))::after{content:attr(data-chain);content:attr(data-chain)/"";position:absolute;left:0;z-index:1;margin-top:1.8em;max-width:100%;padding:.5rem .75rem;font:normal 400 .85rem/1.45 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--paper);background:var(--ink);border-radius:.4rem;white-space:pre-line;text-align:left}
${DEGREES.map((degrees, hue) => `.hue${hue}{--hue:${degrees};--tint:70%}`).join("\n")}
@media (min-width:60rem){.page{display:grid;grid-template-columns:minmax(0,1fr) 22rem;gap:3rem}aside{position:sticky;top:1.5rem;max-height:calc(100vh - 3rem);overflow:auto}}
@media (max-width:59.99rem){aside{border-top:1px solid var(--line);padding-top:1.5rem;margin-top:2rem}}
@media print{:root{--ink:#000;--paper:#fff;--faint:#333;--wash:100%;--edge:28%}body{font-size:10.5pt;padding:0;max-width:none}.page{display:block}aside{position:static;max-height:none;overflow:visible;border-top:1px solid #999;padding-top:1rem;margin-top:1.5rem}aside li{break-inside:avoid}mark::after{display:none}}
`;

/** The style sheet's SHA-256 as a Content-Security-Policy names it, for a server that sends a stricter policy than the page's own. */
export const HTML_STYLE_HASH: string = "sha256-gjv4Z00RvrlgxUQEAwxhDkFg/xySAINDo2pXls/g1rs=";
