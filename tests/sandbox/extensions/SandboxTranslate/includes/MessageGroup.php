<?php

namespace SandboxTranslate;

use MediaWiki\MediaWikiServices;
use MediaWiki\Revision\RevisionRecord;
use MediaWiki\Revision\SlotRecord;
use Title;

/** A page that can be translated, with its units. */
class MessageGroup {
	private const PREFIX = 'page-';

	private Title $page;
	private RevisionRecord $source;
	/** @var array<string,string> */
	private array $definitions;
	/** @var array<int,array<string,string>> revision id of the source => its units */
	private array $past = [];

	private function __construct( Title $page, RevisionRecord $source, array $definitions ) {
		$this->page = $page;
		$this->source = $source;
		$this->definitions = [ Unit::TITLE => $page->getPrefixedText() ] + $definitions;
	}

	/** Null when there is no such page, or nothing in it is marked for translation. */
	public static function find( string $id ): ?self {
		$page = str_starts_with( $id, self::PREFIX ) ? Title::newFromText( substr( $id, strlen( self::PREFIX ) ) ) : null;
		$source = $page ? MediaWikiServices::getInstance()->getRevisionLookup()->getRevisionByTitle( $page ) : null;
		$units = $source ? ( new SourceText( self::text( $source ) ) )->units() : [];
		return $units ? new self( $page, $source, $units ) : null;
	}

	public function id(): string {
		return self::PREFIX . $this->page->getPrefixedText();
	}

	public function key( Unit $unit ): string {
		return strtr( $this->page->getPrefixedText() . "/$unit->name", ' ', '_' );
	}

	public function unitTitle( Unit $unit, string $language ): Title {
		return Title::makeTitle( NS_TRANSLATIONS, $this->page->getPrefixedText() . "/$unit->name/$language" );
	}

	public function sourceLanguage(): string {
		return $this->page->getPageLanguage()->getCode();
	}

	/** @return string[] codes of the languages in which something is there, the source language among them */
	public function languages(): array {
		$prefix = $this->page->getPrefixedDBkey() . '/';
		$dbr = MediaWikiServices::getInstance()->getDBLoadBalancer()->getConnection( DB_REPLICA );
		$titles = $dbr->newSelectQueryBuilder()->select( 'page_title' )->from( 'page' )
			->where( [ 'page_namespace' => NS_TRANSLATIONS, 'page_title' . $dbr->buildLike( $prefix, $dbr->anyString() ) ] )
			->caller( __METHOD__ )->fetchFieldValues();
		$languages = [ $this->sourceLanguage() ];
		foreach ( $titles as $title ) {
			$languages[] = substr( $title, strrpos( $title, '/' ) + 1 );
		}
		return array_values( array_unique( $languages ) );
	}

	/** @return Unit[] in page order, the title first */
	public function units( string $language ): array {
		$units = [];
		foreach ( $this->definitions as $name => $definition ) {
			$unit = new Unit( (string)$name, $definition );
			if ( $language === $this->sourceLanguage() ) {
				$this->fill( $unit, $this->source, $definition );
			} else {
				$this->translate( $unit, $language );
			}
			$units[] = $unit;
		}
		return $units;
	}

	/** @return array{total:int,translated:int,fuzzy:int,proofread:int} */
	public function statistics( string $language ): array {
		$status = array_count_values( array_map( static fn ( $unit ) => $unit->status(), $this->units( $language ) ) );
		return [
			'total' => count( $this->definitions ),
			'translated' => $status['translated'] ?? 0,
			'fuzzy' => $status['fuzzy'] ?? 0,
			'proofread' => 0,
		];
	}

	private function translate( Unit $unit, string $language ): void {
		$lookup = MediaWikiServices::getInstance()->getRevisionLookup();
		$revision = $lookup->getRevisionByTitle( $this->unitTitle( $unit, $language ) );
		if ( !$revision ) {
			return;
		}
		$text = self::text( $revision );
		$this->fill( $unit, $revision, preg_replace( '/^!!FUZZY!!/', '', $text ) );
		$then = $this->definitionsBefore( $revision->getId() )[$unit->name] ?? $unit->definition;
		$unit->fuzzy = str_starts_with( $text, '!!FUZZY!!' ) || $then !== $unit->definition;
	}

	private function fill( Unit $unit, RevisionRecord $revision, string $text ): void {
		$unit->translation = $text;
		$unit->revision = $revision->getId();
		$unit->translator = $revision->getUser( RevisionRecord::RAW )->getName();
		$unit->translatorId = $revision->getUser( RevisionRecord::RAW )->getId();
	}

	/** What the units said when another revision of this wiki was saved. */
	private function definitionsBefore( int $revisionId ): array {
		$dbr = MediaWikiServices::getInstance()->getDBLoadBalancer()->getConnection( DB_REPLICA );
		$id = (int)$dbr->newSelectQueryBuilder()->select( 'MAX(rev_id)' )->from( 'revision' )
			->where( [ 'rev_page' => $this->page->getArticleID(), 'rev_id < ' . $revisionId ] )
			->caller( __METHOD__ )->fetchField();
		if ( $id === $this->source->getId() ) {
			return $this->definitions;
		}
		if ( !isset( $this->past[$id] ) ) {
			$revision = $id ? MediaWikiServices::getInstance()->getRevisionLookup()->getRevisionById( $id ) : null;
			$this->past[$id] = $revision ? ( new SourceText( self::text( $revision ) ) )->units() : [];
		}
		return $this->past[$id];
	}

	private static function text( RevisionRecord $revision ): string {
		return $revision->getContent( SlotRecord::MAIN, RevisionRecord::RAW )->serialize();
	}
}
