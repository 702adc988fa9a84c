<?php
/**
 * Router of PHP's built-in web server: pretty addresses (/wiki/Title), the wiki's own files, MediaWiki's static files.
 */

$path = rawurldecode( parse_url( 'http://x' . $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ?: '/' );
$code = $_SERVER['DOCUMENT_ROOT'];

if ( str_starts_with( $path, '/images/' ) ) {
	$images = realpath( getenv( 'SANDBOX_STATE' ) . '/' . getenv( 'SANDBOX_WIKI' ) . '/images' );
	$file = realpath( $images . substr( $path, strlen( '/images' ) ) );
	if ( $file === false || !str_starts_with( $file, "$images/" ) || !is_file( $file ) ) {
		http_response_code( 404 );
		return;
	}
	header( 'Content-Type: ' . ( str_ends_with( $file, '.svg' ) ? 'image/svg+xml' : mime_content_type( $file ) ) );
	readfile( $file );
	return;
}

if ( preg_match( '!^/(api|index|load|rest|opensearch_desc)\.php(/|$)!', $path, $match ) ) {
	$script = "/$match[1].php";
} elseif ( preg_match( '#^/(resources|skins|extensions)/.+\.(?!php$)\w+$#', $path ) && is_file( $code . $path ) ) {
	return false;
} else {
	$script = '/index.php';
}

if ( $script === '/api.php' ) {
	// What a client asked for, without its values: to count requests, and nobody's password ends up in a log.
	$asked = array_intersect_key( $_REQUEST, array_flip( [ 'action', 'generator', 'prop', 'list', 'meta', 'assert' ] ) );
	$line = implode( ' ', [ gmdate( 'H:i:s' ), $_SERVER['REQUEST_METHOD'], http_build_query( $asked, '', ' ' ) ] );
	file_put_contents( getenv( 'SANDBOX_STATE' ) . '/' . getenv( 'SANDBOX_WIKI' ) . '/requests.log', "$line\n", FILE_APPEND | LOCK_EX );
}

if ( $_SERVER['REQUEST_METHOD'] === 'POST' ) {
	// Other wikis run jobs in the background (pages notice that a template changed, say); these run them after each write.
	register_shutdown_function( static function () {
		MediaWiki\MediaWikiServices::getInstance()->getJobRunner()->run( [ 'maxTime' => 3 ] );
	} );
}

$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $script;
$_SERVER['SCRIPT_FILENAME'] = $code . $script;
chdir( $code );
require $code . $script;
