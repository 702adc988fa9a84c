<?php

namespace SandboxTranslate;

use ApiBase;
use ApiQueryBase;
use MediaWiki\MediaWikiServices;
use Wikimedia\ParamValidator\ParamValidator;
use Wikimedia\ParamValidator\TypeDef\IntegerDef;

/** list=messagecollection, as the Translate extension answers it for translatable pages. */
class ApiMessageCollection extends ApiQueryBase {
	public function __construct( $query, $moduleName ) {
		parent::__construct( $query, $moduleName, 'mc' );
	}

	public function execute() {
		$params = $this->extractRequestParams();
		$group = MessageGroup::find( $params['group'] );
		if ( !$group ) {
			$this->dieWithError( [ 'apierror-badparameter', 'mcgroup' ], 'badparameter' );
		}
		$language = $params['language'];
		$names = MediaWikiServices::getInstance()->getLanguageNameUtils();
		if ( !$names->isKnownLanguageTag( $language ) ) {
			$this->dieWithError( [ 'apierror-translate-invalidlanguage', $language ], 'translate-invalidlanguage' );
		}
		if ( $language === $group->sourceLanguage() ) {
			$this->addWarning( [ 'translate-language-disabled-source', $names->getLanguageName( $language, 'en' ) ] );
		}

		$units = $group->units( $language );
		foreach ( $params['filter'] ?? [] as $filter ) {
			$units = $this->filtered( $units, $filter );
		}
		$this->answer( $group, $units, $language, $params );
	}

	private function answer( MessageGroup $group, array $units, string $language, array $params ): void {
		$keys = array_map( [ $group, 'key' ], $units );
		$start = $params['offset'] === null ? 0 : array_search( $params['offset'], $keys, true );
		$start = $start === false ? 0 : $start;
		$end = min( count( $units ), $start + $params['limit'] );

		$result = $this->getResult();
		$result->addValue( [ 'query', 'metadata' ], 'state', false );
		$result->addValue( [ 'query', 'metadata' ], 'resultsize', count( $units ) );
		$result->addValue( [ 'query', 'metadata' ], 'remaining', count( $units ) - $end );
		$path = [ 'query', $this->getModuleName() ];
		$result->addArrayType( $path, 'array' );
		for ( $i = $start; $i < $end; $i++ ) {
			if ( !$result->addValue( $path, null, $this->item( $group, $units[$i], $language, $params['prop'] ) ) ) {
				$end = $i;
				break;
			}
		}
		$result->addIndexedTagName( $path, 'message' );
		if ( $end < count( $units ) ) {
			$this->setContinueEnumParameter( 'offset', $keys[$end] );
		}
	}

	private function item( MessageGroup $group, Unit $unit, string $language, array $prop ): array {
		$item = [ 'key' => $group->key( $unit ) ];
		if ( in_array( 'definition', $prop ) ) {
			$item['definition'] = $unit->definition;
		}
		if ( in_array( 'translation', $prop ) ) {
			$item['translation'] = $unit->translation;
		}
		if ( in_array( 'tags', $prop ) ) {
			$item['tags'] = $unit->fuzzy ? [ 'fuzzy' ] : [];
			$item['tags']['_element'] = 'tag';
		}
		$revision = $unit->revision === null ? null : (string)$unit->revision;
		if ( in_array( 'revision', $prop ) ) {
			$item['revision'] = $revision;
		}
		if ( in_array( 'properties', $prop ) ) {
			$item['properties'] = ( $revision === null ? [] : [ 'revision' => $revision ] ) + [
				'status' => $unit->status(),
				'last-translator-text' => $unit->translator,
				'last-translator-id' => $unit->translatorId === null ? null : (string)$unit->translatorId,
			];
		}
		return $item + [
			'title' => $group->unitTitle( $unit, $language )->getPrefixedText(),
			'targetLanguage' => $language,
			'primaryGroup' => $group->id(),
		];
	}

	private function filtered( array $units, string $filter ): array {
		$wanted = !str_starts_with( $filter, '!' );
		[ $name, $value ] = explode( ':', ltrim( $filter, '!' ), 2 ) + [ 1 => '' ];
		$test = match ( $name ) {
			'optional', 'ignored', 'changed', 'reviewer' => static fn ( $unit ) => false,
			'fuzzy' => static fn ( $unit ) => $unit->fuzzy,
			'translated' => static fn ( $unit ) => $unit->status() === 'translated',
			'hastranslation' => static fn ( $unit ) => $unit->translation !== null,
			'last-translator' => static fn ( $unit ) => (string)$unit->translatorId === $value,
			default => $this->dieWithError( [ 'apierror-badparameter', 'mcfilter' ], 'badparameter' ),
		};
		return array_values( array_filter( $units, static fn ( $unit ) => $test( $unit ) === $wanted ) );
	}

	public function getCacheMode( $params ) {
		return 'public';
	}

	protected function getAllowedParams() {
		return [
			'group' => [ ParamValidator::PARAM_REQUIRED => true ],
			'language' => [ ParamValidator::PARAM_DEFAULT => 'en' ],
			'limit' => [
				ParamValidator::PARAM_TYPE => 'limit',
				ParamValidator::PARAM_DEFAULT => 500,
				IntegerDef::PARAM_MIN => 1,
				IntegerDef::PARAM_MAX => ApiBase::LIMIT_BIG2,
				IntegerDef::PARAM_MAX2 => ApiBase::LIMIT_BIG2,
			],
			'offset' => [ ApiBase::PARAM_HELP_MSG_APPEND => [], ParamValidator::PARAM_TYPE => 'string' ],
			'filter' => [ ParamValidator::PARAM_DEFAULT => '!optional|!ignored', ParamValidator::PARAM_ISMULTI => true ],
			'prop' => [
				ParamValidator::PARAM_TYPE => [ 'definition', 'translation', 'tags', 'revision', 'properties' ],
				ParamValidator::PARAM_DEFAULT => 'definition|translation',
				ParamValidator::PARAM_ISMULTI => true,
			],
		];
	}
}
