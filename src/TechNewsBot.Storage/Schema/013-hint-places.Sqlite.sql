-- Where each word stands, so that one look finds the texts of many requests; and how long a text is, as MariaDB's table has it.
CREATE VIRTUAL TABLE HintPlaces USING fts5vocab (HintWords, 'instance');

ALTER TABLE HintText ADD COLUMN Length INTEGER NOT NULL DEFAULT 0;
