-- Who is quoted most?
-- Names are those of the articles; one name is taken for one speaker over the whole corpus.
SELECT speaker, count(*) AS quotes, count(DISTINCT article) AS articles, count(*) FILTER (type <> 'indirect') AS in_marks
FROM quotes
WHERE kind IN ('person', 'organization')
GROUP BY speaker
ORDER BY quotes DESC, speaker
LIMIT 8;

-- By whom are they relayed?
SELECT name AS relay, count(*) AS quotes, string_agg(DISTINCT speaker, '; ' ORDER BY speaker) AS of_whom
FROM hands JOIN quotes USING (article, quote)
WHERE role = 'relay' AND speaker <> name
GROUP BY relay
ORDER BY quotes DESC, relay;

-- Are women and men quoted alike, where the article tells?
-- It tells by a title or a pronoun for the person; where it does not, nobody guesses.
WITH people AS (
  SELECT article, source,
    bool_or(regexp_matches(mention, '^(?i:she|her|mrs|ms|miss|dame)\b')) AS woman,
    bool_or(regexp_matches(mention, '^(?i:he|him|his|mr|sir)\b')) AS man
  FROM mentions JOIN sources USING (article, source)
  WHERE kind = 'person'
  GROUP BY article, source
)
SELECT CASE WHEN woman AND NOT man THEN 'a woman' WHEN man AND NOT woman THEN 'a man' ELSE 'not told' END AS person,
  count(DISTINCT speaker) AS speakers, count(*) AS quotes, round(avg(len(string_split(text, ' '))), 1) AS words_a_quote
FROM quotes JOIN people USING (article, source)
GROUP BY person
ORDER BY quotes DESC;

-- Which desks quote sources without a name?
-- A name is one word with a capital, or has a capital after its first letter: "Estinform", "Ann Lee", but not "An official".
WITH spoken AS (
  SELECT desk, speaker, coalesce(kind <> 'document' AND NOT regexp_matches(speaker, '^\p{Lu}\p{Ll}+$|.\p{Lu}'), FALSE) AS nameless
  FROM quotes JOIN articles ON articles.id = article
)
SELECT desk, count(*) AS quotes, count(*) FILTER (nameless) AS nameless, round(100 * avg(nameless::INT))::INT AS percent,
  string_agg(DISTINCT speaker, '; ' ORDER BY speaker) FILTER (nameless) AS who
FROM spoken
GROUP BY desk
ORDER BY percent DESC, desk;

-- Which documents are quoted most, and whose are they?
SELECT hands.name AS document, speaker AS of_whom, count(*) AS quotes, count(DISTINCT article) AS articles
FROM hands JOIN quotes USING (article, quote)
WHERE role = 'document'
GROUP BY document, of_whom
ORDER BY quotes DESC, document, of_whom
LIMIT 8;
