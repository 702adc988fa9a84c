CREATE TABLE HintText (
    Id        BIGINT        NOT NULL PRIMARY KEY AUTO_INCREMENT,
    Wiki      VARCHAR(100)  NOT NULL,
    Origin    VARCHAR(400)  NOT NULL,
    CanHelp   BIGINT        NOT NULL,
    Source    VARCHAR(30)   NOT NULL,
    `Key`     MEDIUMTEXT    NOT NULL,
    Title     MEDIUMTEXT    NOT NULL,
    Page      MEDIUMTEXT    NOT NULL,
    Anchor    MEDIUMTEXT    NOT NULL,
    Address   MEDIUMTEXT    NOT NULL,
    Language  VARCHAR(50)   NOT NULL,
    Issue     VARCHAR(10)   NOT NULL,
    Length    BIGINT        NOT NULL DEFAULT 0
);

CREATE INDEX HintTextOrigin ON HintText (Wiki, Origin);

-- The words of each text, cut into pieces by the bot, with what each weighs in it. Not a foreign key: its cascades lock the gaps that other wikis write into.
CREATE TABLE HintPiece (
    Piece   VARCHAR(150)  NOT NULL,
    TextId  BIGINT        NOT NULL,
    Weight  DOUBLE        NOT NULL,
    PRIMARY KEY (Piece, TextId)
);

CREATE INDEX HintPieceText ON HintPiece (TextId);
