<?php

namespace SandboxLook;

use MediaWiki\Hook\ParserFirstCallInitHook;

/** Without LabeledSectionTransclusion, <section begin="…"/> would show as text. */
class Hooks implements ParserFirstCallInitHook {
	public function onParserFirstCallInit( $parser ) {
		$parser->setHook( 'section', static fn () => '' );
	}
}
