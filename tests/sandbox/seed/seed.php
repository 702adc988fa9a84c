<?php
/**
 * Fills one freshly installed wiki: users, interwiki prefixes, icons, and every page of seeds/<wiki>, edit by edit.
 * Run by up.sh, once for a wiki: php seed.php --admin-password FILE --accounts FILE
 */

require_once '/usr/share/mediawiki/maintenance/Maintenance.php';

use MediaWiki\MediaWikiServices;
use Wikimedia\Timestamp\ConvertibleTimestamp;

class Seed extends Maintenance {
	private const MONTH = 30 * 86400;

	public function __construct() {
		parent::__construct();
		$this->addOption( 'admin-password', 'File that holds the administrator\'s password', true, true );
		$this->addOption( 'accounts', 'Where to write the accounts', true, true );
	}

	public function execute() {
		foreach ( [ 'Accounts', 'Calendar', 'Editor', 'SeedFile' ] as $class ) {
			require_once __DIR__ . "/$class.php";
		}
		$wiki = $this->getConfig()->get( 'SandboxWiki' );
		$now = time();

		$this->interwiki( $wiki );
		$this->antedate( $now - 24 * self::MONTH );
		ConvertibleTimestamp::setFakeTime( $now - 24 * self::MONTH );
		$names = $this->getConfig()->get( 'SandboxWikis' )[$wiki]['users'];
		$accounts = Accounts::create( $names, trim( file_get_contents( $this->getOption( 'admin-password' ) ) ) );
		$this->icons();
		$count = $this->pages( $wiki, $now );
		ConvertibleTimestamp::setFakeTime( false );
		MediaWikiServices::getInstance()->getJobRunner()->run( [] );

		$api = $this->getConfig()->get( 'Server' ) . '/api.php';
		$this->write( $this->getOption( 'accounts' ), [ 'api' => $api ] + $accounts );
		$this->output( "$wiki: $count edits\n" );
	}

	private function interwiki( string $wiki ): void {
		$rows = [
			'phab' => 'https://phabricator.wikimedia.org/$1',
			'mw' => 'https://www.mediawiki.org/wiki/$1',
			'w' => 'https://en.wikipedia.org/wiki/$1',
			'c' => 'https://commons.wikimedia.org/wiki/$1',
		];
		foreach ( $this->getConfig()->get( 'SandboxPorts' ) as $id => $port ) {
			$url = "http://127.0.0.1:$port/wiki/\$1";
			if ( $id === 'metawiki' ) {
				$rows += [ 'm' => $url, 'meta' => $url ];
			} elseif ( $id !== $wiki ) {
				$rows[substr( $id, 0, 2 )] = $url;
			}
		}
		$dbw = $this->getDB( DB_PRIMARY );
		$dbw->delete( 'interwiki', '*', __METHOD__ );
		foreach ( $rows as $prefix => $url ) {
			$dbw->insert( 'interwiki', [
				'iw_prefix' => $prefix, 'iw_url' => $url, 'iw_api' => '', 'iw_wikiid' => '', 'iw_local' => 1, 'iw_trans' => 0,
			], __METHOD__ );
		}
	}

	/** The main page that the installer made today must not be younger than its first edit. */
	private function antedate( int $time ): void {
		$dbw = $this->getDB( DB_PRIMARY );
		$dbw->update( 'revision', [ 'rev_timestamp' => $dbw->timestamp( $time ) ], '*', __METHOD__ );
		$dbw->delete( 'recentchanges', '*', __METHOD__ );
	}

	private function icons(): void {
		$repo = MediaWikiServices::getInstance()->getRepoGroup()->getLocalRepo();
		foreach ( glob( dirname( __DIR__ ) . '/seeds/icons/*.svg' ) as $path ) {
			$file = $repo->newFile( basename( $path ) );
			$status = $file->upload( $path, '', '', 0, false, false, User::newFromName( 'Admin' ) );
			if ( !$status->isGood() ) {
				throw new RuntimeException( "$path: $status" );
			}
		}
	}

	/** All pages together in the order of time, so that revision ids grow with it. */
	private function pages( string $wiki, int $now ): int {
		$calendar = new Calendar( $now, MediaWikiServices::getInstance()->getContentLanguage() );
		$edits = [];
		foreach ( glob( dirname( __DIR__ ) . "/seeds/$wiki/*.wikitext" ) as $path ) {
			foreach ( SeedFile::read( $path, $calendar ) as $page => $list ) {
				$page = $page === 'MAINPAGE' ? Title::newMainPage()->getPrefixedText() : $page;
				foreach ( $list as $edit ) {
					$edits[] = [ $page, $edit ];
				}
			}
		}
		usort( $edits, static fn ( $a, $b ) => $a[1]['time'] <=> $b[1]['time'] );
		$editor = new Editor();
		foreach ( $edits as [ $page, $edit ] ) {
			$editor->save( $page, $edit );
		}
		return count( $edits );
	}

	private function write( string $path, array $data ): void {
		$old = umask( 0077 );
		file_put_contents( $path, json_encode( $data, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . "\n" );
		umask( $old );
	}
}

$maintClass = Seed::class;
require_once RUN_MAINTENANCE_IF_MAIN;
