<?php

use MediaWiki\MediaWikiServices;
use MediaWiki\Revision\SlotRecord;
use Wikimedia\Timestamp\ConvertibleTimestamp;

/** Saves edits as the users who made them, at the time they made them. */
class Editor {
	private MediaWikiServices $services;
	/** @var array<string,array<int,string>> page => place => the text that stands there, signatures expanded */
	private array $texts = [];

	public function __construct() {
		$this->services = MediaWikiServices::getInstance();
	}

	public function save( string $page, array $edit ): void {
		ConvertibleTimestamp::setFakeTime( $edit['time'] );
		$title = Title::newFromText( $page );
		$user = $this->services->getUserFactory()->newFromName( $edit['user'] );
		if ( !$title || !$user || !$user->isRegistered() ) {
			throw new RuntimeException( "page \"$page\" or user \"{$edit['user']}\" is unknown" );
		}

		$texts = $this->texts[$page] ?? [];
		if ( $edit['op'] === 'replace' ) {
			$texts = $this->replace( $page, $texts, $edit['text'] );
		} else {
			$options = ParserOptions::newFromUser( $user );
			$texts[$edit['place']] = $this->services->getParser()->preSaveTransform( $edit['text'], $title, $user, $options );
			ksort( $texts );
		}
		$this->texts[$page] = $texts;

		$wikiPage = $this->services->getWikiPageFactory()->newFromTitle( $title );
		$updater = $wikiPage->newPageUpdater( $user );
		$updater->setContent( SlotRecord::MAIN, ContentHandler::makeContent( self::join( $texts ), $title ) );
		$updater->saveRevision(
			CommentStoreComment::newUnsavedComment( $edit['summary'] ?: $this->summary( $texts, $edit ) )
		);
		if ( !$updater->wasSuccessful() ) {
			throw new RuntimeException( "$page: " . $updater->getStatus() );
		}
		DeferredUpdates::doUpdates();
	}

	private function replace( string $page, array $texts, string $change ): array {
		[ $old, $new ] = explode( "\n=>\n", $change, 2 ) + [ 1 => '' ];
		foreach ( $texts as $place => $text ) {
			if ( str_contains( $text, $old ) ) {
				$texts[$place] = str_replace( $old, $new, $text );
				return $texts;
			}
		}
		throw new RuntimeException( "$page: nothing to replace: \"$old\"" );
	}

	/** A new section stands after an empty line, everything else on the next line. */
	private static function join( array $texts ): string {
		$page = '';
		foreach ( $texts as $text ) {
			$page .= ( $page === '' ? '' : ( str_starts_with( $text, '==' ) ? "\n\n" : "\n" ) ) . $text;
		}
		return $page;
	}

	/** The section in which the edit was made, as the edit form names it. */
	private function summary( array $texts, array $edit ): string {
		$section = '';
		foreach ( $texts as $place => $text ) {
			if ( $place <= $edit['place'] && preg_match_all( '/^==+\s*(.+?)\s*==+\s*$/m', $text, $headings ) ) {
				$section = end( $headings[1] );
			}
		}
		if ( $section === '' ) {
			return '';
		}
		return '/* ' . $this->services->getParser()->stripSectionName( $section ) . ' */';
	}
}
