<?php

namespace SandboxTranslate;

/** The wikitext of a source page, and the translation units in it. */
class SourceText {
	private const TRANSLATE = '!<translate(?: nowrap)?>(.*?)</translate>!s';
	private const MARKER = '/\s*<!--T:([^_\/\n<>]+?)-->\s*/';
	private const VARIABLE = '!<tvar\s*(?:\|([^>]+)|\s+name\s*=\s*(["\']?)([^>]+?)\2\s*)>(.*?)</(?:tvar\s*)?>!s';

	private string $text;

	public function __construct( string $text ) {
		$this->text = $text;
	}

	/** @return array<string,string> unit name => text, variables as $name, in page order */
	public function units(): array {
		$units = [];
		preg_match_all( self::TRANSLATE, $this->text, $translatable );
		foreach ( $translatable[1] as $block ) {
			foreach ( preg_split( '/\n\s*\n/', $block ) as $section ) {
				if ( preg_match( self::MARKER, $section, $marker ) ) {
					$units[$marker[1]] = self::withNames( trim( preg_replace( self::MARKER, '', $section, 1 ) ) );
				}
			}
		}
		return $units;
	}

	/** The text without its translation markup, for readers. */
	public function plain(): string {
		return preg_replace_callback( self::TRANSLATE, static function ( $match ) {
			$text = preg_replace( '/<!--T:[^>]+-->[ \n]?/', '', trim( $match[1], "\n" ) );
			return preg_replace( self::VARIABLE, '$4', $text );
		}, $this->text );
	}

	private static function withNames( string $text ): string {
		return preg_replace_callback( self::VARIABLE, static fn ( $m ) => '$' . trim( $m[1] !== '' ? $m[1] : $m[3] ), $text );
	}
}
