<?php

use MediaWiki\MediaWikiServices;

/** The people of a wiki, its bot, and their passwords. */
class Accounts {
	public const BOT = 'TechNewsBot';
	public const APP = 'worker';

	/** @return array what accounts.json says of this wiki */
	public static function create( array $names, string $adminPassword ): array {
		$accounts = [ 'admin' => [ 'user' => 'Admin', 'password' => $adminPassword ], 'users' => [] ];
		foreach ( $names as $name ) {
			$password = self::password();
			self::user( $name, $password );
			$accounts['users'][] = [ 'user' => $name, 'password' => $password ];
		}
		$bot = self::user( self::BOT, self::password() );
		MediaWikiServices::getInstance()->getUserGroupManager()->addUserToGroup( $bot, 'bot' );
		$accounts['bot'] = [ 'user' => self::BOT . '@' . self::APP, 'password' => self::botPassword( $bot ) ];
		return $accounts;
	}

	private static function user( string $name, string $password ): User {
		$user = User::createNew( $name, [ 'email' => '' ] );
		if ( !$user ) {
			throw new RuntimeException( "user \"$name\" cannot be created" );
		}
		$status = $user->changeAuthenticationData( [ 'username' => $name, 'password' => $password, 'retype' => $password ] );
		if ( !$status->isGood() ) {
			throw new RuntimeException( "$name: $status" );
		}
		SiteStatsUpdate::factory( [ 'users' => 1 ] )->doUpdate();
		return $user;
	}

	private static function botPassword( User $bot ): string {
		$password = self::password();
		$botPassword = BotPassword::newUnsaved( [
			'user' => $bot,
			'appId' => self::APP,
			'restrictions' => MWRestrictions::newDefault(),
			'grants' => [ 'basic', 'highvolume', 'editpage', 'editprotected', 'createeditmovepage' ],
		] );
		$hash = MediaWikiServices::getInstance()->getPasswordFactory()->newFromPlaintext( $password );
		$status = $botPassword->save( 'insert', $hash );
		if ( !$status->isGood() ) {
			throw new RuntimeException( (string)$status );
		}
		return $password;
	}

	/** 32 characters, as MediaWiki wants them for a bot password. */
	private static function password(): string {
		return bin2hex( random_bytes( 16 ) );
	}
}
