<?php

namespace SandboxLook;

use SvgHandler;
use ThumbnailImage;

/** Every browser draws SVG itself: no converter, no thumbnails on disk. */
class PlainSvgHandler extends SvgHandler {
	public function isEnabled() {
		return true;
	}

	public function doTransform( $image, $dstPath, $dstUrl, $params, $flags = 0 ) {
		$this->normaliseParams( $image, $params );
		return new ThumbnailImage( $image, $image->getUrl(), null, [
			'width' => $params['width'],
			'height' => $params['height'],
		] );
	}
}
