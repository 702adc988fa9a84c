<?php

namespace SandboxTranslate;

use Html;
use MediaWiki\Content\Hook\PageContentLanguageHook;
use MediaWiki\Hook\ParserBeforeInternalParseHook;
use MediaWiki\Hook\ParserFirstCallInitHook;
use MediaWiki\MediaWikiServices;
use Parser;

/** How readers see translatable pages: no markup in the text, a row of languages above it. */
class Hooks implements ParserFirstCallInitHook, ParserBeforeInternalParseHook, PageContentLanguageHook {
	public function onParserFirstCallInit( $parser ) {
		$parser->setHook( 'languages', fn ( $text, $attributes, Parser $parser ) => $this->languages( $parser ) );
	}

	public function onParserBeforeInternalParse( $parser, &$text, $stripState ) {
		if ( str_contains( $text, '<translate' ) ) {
			$text = ( new SourceText( $text ) )->plain();
		}
	}

	/** A unit page is written in the language that its title ends with. */
	public function onPageContentLanguage( $title, &$pageLang, $userLang ) {
		$services = MediaWikiServices::getInstance();
		$code = substr( $title->getText(), (int)strrpos( $title->getText(), '/' ) + 1 );
		if ( $title->getNamespace() === NS_TRANSLATIONS && $services->getLanguageNameUtils()->isKnownLanguageTag( $code ) ) {
			$pageLang = $services->getLanguageFactory()->getLanguage( $code );
		}
	}

	private function languages( Parser $parser ): string {
		$parser->getOutput()->updateCacheExpiry( 0 );
		$group = MessageGroup::find( 'page-' . $parser->getTitle()->getPrefixedText() );
		$row = [];
		foreach ( $group ? $group->languages() : [] as $code ) {
			$numbers = $group->statistics( $code );
			$name = MediaWikiServices::getInstance()->getLanguageNameUtils()->getLanguageName( $code );
			$percent = intdiv( 100 * $numbers['translated'], $numbers['total'] );
			$row[] = Html::rawElement( 'bdi', [ 'lang' => $code ], htmlspecialchars( $name ) ) . " $percent&nbsp;%";
		}
		return Html::rawElement( 'div', [ 'class' => 'mw-pt-languages' ], implode( ' · ', $row ) );
	}
}
