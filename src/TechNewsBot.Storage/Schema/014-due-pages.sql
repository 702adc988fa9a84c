-- When a page is to be worked on again though nothing changed; empty for not before the next day.
ALTER TABLE Page ADD COLUMN DueAt VARCHAR(30) NOT NULL DEFAULT '';
