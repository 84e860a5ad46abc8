-- Which clients used which elements of the schema, by day: what `danji schema check` asks before a
-- change. Names of the schema and of clients only; nothing of an account or a complex.

CREATE TABLE schema_usage (
    day        date NOT NULL,
    coordinate text NOT NULL,
    client     text NOT NULL,
    requests   int8 NOT NULL,
    PRIMARY KEY (day, coordinate, client),
    CONSTRAINT schema_usage_lengths CHECK (octet_length(coordinate) <= 400
        AND octet_length(client) <= 100)
);
