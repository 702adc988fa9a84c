<?php

/** Turns the relative dates of the seed files into real ones, seen from the moment of seeding. */
class Calendar {
	private int $now;
	private Language $language;

	public function __construct( int $now, Language $language ) {
		$this->now = $now;
		$this->language = $language;
	}

	/** Monday, 00:00 UTC, of a Tech News issue: 0 is the newest, the issue of this ISO week. */
	public function monday( int $issue ): int {
		return strtotime( gmdate( 'o-\WW-1', $this->now ) . ' 00:00 UTC' ) - $issue * 7 * 86400;
	}

	public function time( string $when ): int {
		if ( preg_match( '/^(\d+)([hm])$/', $when, $m ) ) {
			$time = $this->now - (int)$m[1] * ( $m[2] === 'h' ? 3600 : 60 );
		} elseif ( preg_match( '/^(\d+)d (\d\d):(\d\d)$/', $when, $m ) ) {
			$time = $this->now - $this->now % 86400 - (int)$m[1] * 86400 + (int)$m[2] * 3600 + (int)$m[3] * 60;
		} elseif ( preg_match( '/^issue(\d) ([+-]\d+)d (\d\d):(\d\d)$/', $when, $m ) ) {
			$time = $this->monday( (int)$m[1] ) + (int)$m[2] * 86400 + (int)$m[3] * 3600 + (int)$m[4] * 60;
		} else {
			throw new RuntimeException( "\"$when\" is not a time" );
		}
		if ( $time > $this->now ) {
			throw new RuntimeException( "\"$when\" is in the future" );
		}
		return $time;
	}

	/** %YEAR/WEEK0% → 2026/47, %YEAR-WEEK0% → 2026-47, %YEAR-W0% → 2026-W47, %DAY0+3% → a day and month in the wiki's language */
	public function fill( string $text ): string {
		$text = preg_replace_callback(
			'!%YEAR(/WEEK|-WEEK|-W)(\d)%!',
			fn ( $m ) => gmdate( [ '/WEEK' => 'o/W', '-WEEK' => 'o-W', '-W' => 'o-\WW' ][$m[1]], $this->monday( (int)$m[2] ) ),
			$text
		);
		return preg_replace_callback(
			'!%DAY(\d)([+-]\d+)%!',
			fn ( $m ) => $this->language->sprintfDate(
				'j xg',
				gmdate( 'YmdHis', $this->monday( (int)$m[1] ) + (int)$m[2] * 86400 )
			),
			$text
		);
	}
}
