<?php
/**
 * Settings of every wiki of the farm. The environment says which wiki this process is:
 *   SANDBOX_WIKI   its id in wikis.json
 *   SANDBOX_STATE  where databases, files and passwords are
 *   SANDBOX_PORT   the port of the first wiki; the others follow in the order of wikis.json
 */

if ( !defined( 'MEDIAWIKI' ) ) {
	exit;
}

( static function () {
	global $wgSandboxWiki, $wgSandboxWikis, $wgSandboxState, $wgSandboxPorts;
	$wgSandboxWiki = getenv( 'SANDBOX_WIKI' );
	$wgSandboxState = getenv( 'SANDBOX_STATE' );
	$wgSandboxWikis = json_decode( file_get_contents( __DIR__ . '/wikis.json' ), true );
	if ( !isset( $wgSandboxWikis[$wgSandboxWiki] ) || !is_dir( (string)$wgSandboxState ) ) {
		throw new RuntimeException( 'SANDBOX_WIKI and SANDBOX_STATE are not set: start the farm with up.sh.' );
	}
	foreach ( array_keys( $wgSandboxWikis ) as $offset => $wiki ) {
		$wgSandboxPorts[$wiki] = (int)getenv( 'SANDBOX_PORT' ) + $offset;
	}
} )();

// --- What differs from wiki to wiki
$wgDBname = $wgSandboxWiki;
$wgSQLiteDataDir = "$wgSandboxState/$wgSandboxWiki/db";
$wgUploadDirectory = "$wgSandboxState/$wgSandboxWiki/images";
$wgCacheDirectory = "$wgSandboxState/$wgSandboxWiki/cache";
$wgServer = "http://127.0.0.1:{$wgSandboxPorts[$wgSandboxWiki]}";
$wgLanguageCode = $wgSandboxWikis[$wgSandboxWiki]['language'];
$wgSitename = $wgSandboxWikis[$wgSandboxWiki]['sitename'];
$wgMetaNamespace = $wgSandboxWikis[$wgSandboxWiki]['projectNamespace'];
$wgLocaltimezone = $wgSandboxWikis[$wgSandboxWiki]['timezone'];
$wgTranslateNumerals = $wgSandboxWikis[$wgSandboxWiki]['localDigits'] ?? true;
$wgSecretKey = trim( (string)@file_get_contents( "$wgSandboxState/$wgSandboxWiki/secret" ) );

// --- Addresses
$wgScriptPath = '';
$wgArticlePath = '/wiki/$1';
$wgUsePathInfo = true;
$wgUploadPath = '/images';

// --- Storage and caches. Not CACHE_ACCEL: command line and web would not see the same values.
$wgDBtype = 'sqlite';
$sandboxDatabase = static fn ( string $name ) => [
	'type' => 'sqlite', 'dbname' => $name, 'tablePrefix' => '', 'dbDirectory' => $wgSQLiteDataDir,
	'variables' => [ 'synchronous' => 'NORMAL' ], 'trxMode' => 'IMMEDIATE', 'flags' => 0,
];
$wgMainCacheType = CACHE_DB;
$wgSessionCacheType = CACHE_DB;
$wgObjectCaches[CACHE_DB] = [
	'class' => SqlBagOStuff::class, 'loggroup' => 'SQLBagOStuff', 'server' => $sandboxDatabase( 'wikicache' ),
];
$wgJobRunRate = 0; // router.php runs jobs
$wgLocalisationCacheConf['store'] = 'array';
$wgParserCacheExpireTime = 3600;

// --- People and rights
$wgEnableEmail = false;
$wgPasswordConfig['pbkdf2']['cost'] = '1000';
$wgGroupPermissions['bot']['noratelimit'] = true;
$wgGroupPermissions['bot']['apihighlimits'] = true;
$wgRateLimits = [];

// --- Nothing leaves this machine
$wgEnableUploads = false;
$wgUseInstantCommons = false;
$wgPingback = false;
$wgHTTPTimeout = $wgHTTPConnectTimeout = 1;
$wgAllowExternalImages = false;

// --- Looks
$wgDefaultSkin = 'vector-2022';
$wgLogos = false;
$wgFooterIcons = [];
wfLoadSkin( 'Vector' );
wfLoadSkin( 'MinervaNeue' );
wfLoadExtensions( [ 'Cite', 'InputBox', 'ParserFunctions', 'TemplateData', 'VisualEditor', 'WikiEditor' ] );
$wgPFEnableStringFunctions = true;
$wgVisualEditorAvailableNamespaces = [ NS_PROJECT => true ];

// --- What the real wikis have and Debian does not package
wfLoadExtension( 'SandboxLook', __DIR__ . '/extensions/SandboxLook/extension.json' );
if ( $wgSandboxWiki === 'metawiki' ) {
	wfLoadExtension( 'SandboxTranslate', __DIR__ . '/extensions/SandboxTranslate/extension.json' );
}
