<?php

/**
 * A seed file is what was written on one or more pages, in the order in which it stands there:
 *
 *   @@ page Title
 *   @@ User | when | summary            the text that follows was added here by this user
 *   @@ replace User | when | summary    the text above a line "=>" was replaced by the text below it
 *
 * "when" is "12d 09:30" (12 days ago at 09:30 UTC), "5h" or "20m" (ago; below one day), or "issue1 -3d 10:00"
 * (3 days before the Monday of the second newest Tech News issue).
 * Texts may contain %YEAR/WEEK1%, %YEAR-WEEK1%, %DAY1+3% (see Calendar).
 */
class SeedFile {
	/**
	 * @return array[] page => list of [ 'op', 'user', 'time', 'summary', 'text', 'place' ], in page order
	 */
	public static function read( string $path, Calendar $calendar ): array {
		$pages = [];
		$page = null;
		foreach ( preg_split( '/^(?=@@ )/m', $calendar->fill( file_get_contents( $path ) ) ) as $block ) {
			if ( !str_starts_with( $block, '@@ ' ) ) {
				continue;
			}
			[ $head, $text ] = explode( "\n", $block, 2 ) + [ 1 => '' ];
			$head = trim( substr( $head, 3 ) );
			if ( str_starts_with( $head, 'page ' ) ) {
				$page = substr( $head, 5 );
				continue;
			}
			$fields = array_map( 'trim', explode( '|', $head, 3 ) );
			if ( $page === null || count( $fields ) < 2 ) {
				throw new RuntimeException( "$path: cannot read \"@@ $head\"" );
			}
			$replace = str_starts_with( $fields[0], 'replace ' );
			$pages[$page][] = [
				'op' => $replace ? 'replace' : 'add',
				'user' => $replace ? substr( $fields[0], 8 ) : $fields[0],
				'time' => $calendar->time( $fields[1] ),
				'summary' => $fields[2] ?? '',
				'text' => rtrim( $text ),
				'place' => count( $pages[$page] ?? [] ),
			];
		}
		return $pages;
	}
}
