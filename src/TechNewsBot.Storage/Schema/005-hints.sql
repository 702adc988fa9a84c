-- What was indexed for hints: a page's requests, a page's links, the news in one language; each with the stamp it had then.
CREATE TABLE HintOrigin (
    Wiki       VARCHAR(100)  NOT NULL,
    Origin     VARCHAR(400)  NOT NULL,
    Stamp      MEDIUMTEXT    NOT NULL,
    IndexedAt  VARCHAR(30)   NOT NULL,
    PRIMARY KEY (Wiki, Origin)
);

-- Hints that people did not want, by the request's identity in the table. Rows stay for good.
CREATE TABLE DismissedHint (
    Wiki         VARCHAR(100)  NOT NULL,
    Request      VARCHAR(300)  NOT NULL,
    Code         VARCHAR(100)  NOT NULL,
    DismissedAt  VARCHAR(30)   NOT NULL,
    PRIMARY KEY (Wiki, Request, Code)
);
