<?php

namespace SandboxTranslate;

/** One unit of a page as it stands in one language. */
class Unit {
	public const TITLE = 'Page display title';

	public string $name;
	public string $definition;
	public ?string $translation = null;
	public bool $fuzzy = false;
	public ?int $revision = null;
	public ?string $translator = null;
	public ?int $translatorId = null;

	public function __construct( string $name, string $definition ) {
		$this->name = $name;
		$this->definition = $definition;
	}

	public function status(): string {
		return $this->translation === null ? 'untranslated' : ( $this->fuzzy ? 'fuzzy' : 'translated' );
	}
}
