<?php

namespace SandboxTranslate;

use ApiQueryBase;
use LanguageCode;
use MediaWiki\MediaWikiServices;
use Wikimedia\ParamValidator\ParamValidator;

/** meta=messagegroupstats, as the Translate extension answers it for translatable pages. */
class ApiMessageGroupStats extends ApiQueryBase {
	private const NOTHING = [ 'translated' => 0, 'fuzzy' => 0, 'proofread' => 0 ];

	public function __construct( $query, $moduleName ) {
		parent::__construct( $query, $moduleName, 'mgs' );
	}

	public function execute() {
		$params = $this->extractRequestParams();
		$group = MessageGroup::find( $params['group'] );
		if ( !$group ) {
			$this->dieWithError( [ 'apierror-badparameter', 'mgsgroup' ], 'badparameter' );
		}

		$numbers = [];
		foreach ( $group->languages() as $language ) {
			$numbers[$language] = $group->statistics( $language );
		}
		$total = $numbers[$group->sourceLanguage()]['total'];
		if ( !$params['suppressempty'] ) {
			$numbers += array_fill_keys( $this->allLanguages(), [ 'total' => $total ] + self::NOTHING );
		}
		ksort( $numbers, SORT_STRING );

		$path = [ 'query', $this->getModuleName() ];
		$result = $this->getResult();
		$result->addArrayType( $path, 'array' );
		foreach ( array_slice( $numbers, $params['offset'], null, true ) as $language => $row ) {
			$empty = $row['translated'] + $row['fuzzy'] === 0;
			if ( ( $params['suppressempty'] && $empty ) || ( $params['suppresscomplete'] && $row['translated'] === $total ) ) {
				continue;
			}
			$result->addValue( $path, null, $row + [ 'code' => $language, 'language' => $language ] );
		}
		$result->addIndexedTagName( $path, 'stats' );
	}

	/** @return string[] what a page can be translated into; "qqq" is the documentation of the units */
	private function allLanguages(): array {
		$codes = array_keys( MediaWikiServices::getInstance()->getLanguageNameUtils()->getLanguageNames() );
		return array_merge( array_diff( $codes, array_keys( LanguageCode::getDeprecatedCodeMapping() ) ), [ 'qqq' ] );
	}

	public function getCacheMode( $params ) {
		return 'public';
	}

	protected function getAllowedParams() {
		return [
			'group' => [ ParamValidator::PARAM_REQUIRED => true ],
			'offset' => [ ParamValidator::PARAM_TYPE => 'integer', ParamValidator::PARAM_DEFAULT => 0 ],
			'suppresscomplete' => [ ParamValidator::PARAM_TYPE => 'boolean', ParamValidator::PARAM_DEFAULT => false ],
			'suppressempty' => [ ParamValidator::PARAM_TYPE => 'boolean', ParamValidator::PARAM_DEFAULT => false ],
		];
	}
}
