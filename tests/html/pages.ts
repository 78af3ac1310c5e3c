/**
 * Pages as newsrooms publish them, with people and places that are invented.
 *
 * @example
 * const { quotes } = await extractQuotesFromHtml(PAGES.courier);
 */

/** A page with all that stands around an article. */
const courier = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Bypass to close until June</title>
<meta property="og:site_name" content="Evening Courier"><meta name="author" content="Jo Day">
<meta property="article:published_time" content="2024-05-06T09:30:00Z">
<script>window.ads = ["“Buy now,” said Bill Cash."];</script><style>.ad { color: red }</style></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Bypass to close until June</h1>
<figure><img src="road.jpg" alt="The road"><figcaption>“Like glass,” said Ed Roe of the surface.</figcaption></figure>
<div class="body"><div><p>The northern bypass will be closed from May to June, the county council said on Monday, after a survey
   found that the road had sunk by the width of a hand in three places, and by more at the bridge.</p></div>
<p>“The road is <em>worn</em> out&nbsp;&mdash; it has <a href="/x">been</a> for <b>years</b>,” Ines Kovac, the county engineer, told the <i>Evening Courier</i>.</p>
<p>&ldquo;We counted forty holes, and stopped counting.</p>
<aside class="advertisement ad-banner"><p>Advert: “Sunny beaches,” says Sun Tours.</p></aside>
<p>&ldquo;Nobody should drive there at night,&rdquo; she said.</p>
<blockquote><p>The work will cost two million, and it will be done before the schools are back, the council&#8217;s letter to residents said.</p></blockquote>
<ul><li>Kovac said buses would go by way of Mill Lane.</li><li>Tom Hale, who drives one, said it would take twice as long.</li></ul>
<p>He asked passengers to be patient.<br>“It is not the drivers who dug the holes,” Hale said.</p></div></article></main>
<aside><h2>Most read</h2><ol><li><a href="/a">“I quit,” says Ann Dow</a></li></ol></aside>
<footer><p>© Evening Courier. “All rights reserved,” said the lawyer.</p></footer></body></html>`;

/** Markup that nobody checked: tags left open or crossed, a word processor's elements, tables for layout, marks by <q>. */
const untidy = `<html><body bgcolor=white><table width=100%><tr><td><font size=2>
<p>The harbour board met on Tuesday to speak of the crane that fell in the storm, and of who would pay for it.
<p><o:p>“The crane had been <b>inspected <i>twice</b> this year</i>,” Dana Ito</o:p>, who chairs the board, said.
<p>She added: <q>We will <span>see <q>who pays</q></span></q>.
<div><p>“No one was hurt<!-- check this -->,” said <FONT COLOR=red>Raj Lind</FONT>, a pilot. &ldquo;That&rsquo;s luck &amp; nothing else&rdquo;<p></div></td></tr>
</table><p class=unclosed <p>Lind said he would not work under it again</body></html> `;

/** An article in a page that has paragraphs only by its line breaks. */
const breaks = `<body><div id="story">The mayor of Stonham has gone, the town said on Friday.<br><br>
“I have <wbr>had enough,” Lena Fox wrote to the council. <br/><br/>Her deputy, Sam Oduya, said he would not stand.<br>
<br>“One of us is enough,” Oduya said.<svg><text>“No,” said the picture.</text></svg></div></body>`;

/** No page at all, but the words of one. */
const bare = "“We will act,” Ann Lee said.";

export const PAGES: Readonly<Record<"courier" | "untidy" | "breaks" | "bare", string>> = { courier, untidy, breaks, bare };
