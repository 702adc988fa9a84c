-- What was indexed for hints: a page's requests, a page's links, the news in one language; each with the stamp it had then.
CREATE TABLE HintOrigin (
    Wiki       TEXT NOT NULL,
    Origin     TEXT NOT NULL,
    Stamp      TEXT NOT NULL,
    IndexedAt  TEXT NOT NULL,
    PRIMARY KEY (Wiki, Origin)
);

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

-- Hints that people did not want, by the request's identity in the table. Rows stay for good.
CREATE TABLE DismissedHint (
    Wiki         TEXT NOT NULL,
    Request      TEXT NOT NULL,
    Code         TEXT NOT NULL,
    DismissedAt  TEXT NOT NULL,
    PRIMARY KEY (Wiki, Request, Code)
);
