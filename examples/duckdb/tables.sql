-- What the program writes as tables: a row an article, a quote, a source, a hand of a chain.
-- :articles are JSON lines with id, desk and text; :extractions is what hearsay wrote of them.

CREATE TABLE articles AS
  FROM read_json(:articles, format = 'newline_delimited', columns = {id: 'VARCHAR', desk: 'VARCHAR', text: 'VARCHAR'});

CREATE TABLE extractions AS
  FROM read_json(:extractions, format = 'newline_delimited', columns = {
    id: 'VARCHAR',
    quotes: 'STRUCT(
      id VARCHAR, "type" VARCHAR, "text" VARCHAR, confidence DOUBLE,
      speaker STRUCT(id VARCHAR, "name" VARCHAR, kind VARCHAR),
      chain STRUCT("role" VARCHAR, "name" VARCHAR)[]
    )[]',
    sources: 'STRUCT(id VARCHAR, "name" VARCHAR, kind VARCHAR, description VARCHAR, mentions STRUCT("start" INTEGER, "end" INTEGER)[])[]'
  });

CREATE TABLE quotes AS
  SELECT article, q.id AS quote, q.type, q.text, q.confidence, q.speaker.id AS source, q.speaker.name AS speaker, q.speaker.kind AS kind
  FROM (SELECT id AS article, unnest(quotes) AS q FROM extractions);

-- A hand is nearer the reader the lower its place.
CREATE TABLE hands AS
  SELECT article, quote, place, hand.role, hand.name
  FROM (
    SELECT article, q.id AS quote, unnest(q.chain) AS hand, unnest(range(len(q.chain))) AS place
    FROM (SELECT id AS article, unnest(quotes) AS q FROM extractions)
  );

CREATE TABLE sources AS
  SELECT article, s.id AS source, s.name, s.kind, s.description
  FROM (SELECT id AS article, unnest(sources) AS s FROM extractions);

-- Spans count UTF-16 code units from 0, DuckDB characters from 1: the same in texts without characters beyond U+FFFF.
CREATE TABLE mentions AS
  SELECT article, source, substring(text, m.start + 1, m.end - m.start) AS mention
  FROM (
    SELECT article, s.id AS source, unnest(s.mentions) AS m
    FROM (SELECT id AS article, unnest(sources) AS s FROM extractions)
  ) JOIN articles ON articles.id = article;
