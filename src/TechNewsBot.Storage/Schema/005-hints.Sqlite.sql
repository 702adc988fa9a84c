CREATE TABLE HintText (
    Id        INTEGER NOT NULL PRIMARY KEY,
    Wiki      TEXT    NOT NULL,
    Origin    TEXT    NOT NULL,
    CanHelp   INTEGER NOT NULL,
    Source    TEXT    NOT NULL,
    Key       TEXT    NOT NULL,
    Title     TEXT    NOT NULL,
    Page      TEXT    NOT NULL,
    Anchor    TEXT    NOT NULL,
    Address   TEXT    NOT NULL,
    Language  TEXT    NOT NULL,
    Issue     TEXT    NOT NULL
);

CREATE INDEX HintTextOrigin ON HintText (Wiki, Origin);

-- The words of each text, cut into pieces by the bot. The tokenizer only parts them at spaces: what a letter is, it leaves to the bot.
CREATE VIRTUAL TABLE HintWords USING fts5 (Title, Words, Answers, tokenize = 'ascii');
CREATE VIRTUAL TABLE HintVocabulary USING fts5vocab (HintWords, 'row');

CREATE TRIGGER HintTextGone AFTER DELETE ON HintText BEGIN DELETE FROM HintWords WHERE rowid = old.Id; END;
