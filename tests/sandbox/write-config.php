<?php
/**
 * Writes what the farm tells its users: the bot's configuration and everybody's passwords.
 *   php write-config.php STATE_DIRECTORY BASE_PORT
 */

[ , $state, $port ] = $argv;
$accounts = $sites = [];
foreach ( array_keys( json_decode( file_get_contents( __DIR__ . '/wikis.json' ), true ) ) as $offset => $wiki ) {
	$account = json_decode( file_get_contents( "$state/$wiki/accounts.json" ), true );
	$account['api'] = 'http://127.0.0.1:' . ( (int)$port + $offset ) . '/api.php';
	$accounts[$wiki] = $account;
	$sites[$wiki] = [
		'Api' => $account['api'], 'User' => $account['bot']['user'], 'Password' => $account['bot']['password'],
	];
}
$settings = [ 'TechNewsBot' => [
	'Operator' => 'https://meta.wikimedia.org/wiki/User:Example; sandbox@example.org',
	'Template' => 'Template:TechNewsBot',
	'Central' => 'metawiki',
	'OfferToCentral' => true,
	'Wikis' => $sites,
	'EditInterval' => '00:00:00',
	'Storage' => [ 'Provider' => 'Sqlite', 'ConnectionString' => "Data Source=$state/technewsbot.db" ],
] ];

umask( 0077 );
foreach ( [ 'accounts.json' => $accounts, 'appsettings.json' => $settings ] as $name => $data ) {
	file_put_contents( "$state/$name", json_encode( $data, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . "\n" );
	chmod( "$state/$name", 0600 );
}
