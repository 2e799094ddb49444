<?php
/**
 * What an author without `unfiltered_html` may write of ours. Needs nothing else
 * of the plugin.
 *
 * @package betrokken
 */

/**
 * Our tags, each with its attributes.
 *
 * @return array<string, string[]>
 */
function betrokken_elements() {
	static $elements = null;
	if ( null === $elements ) {
		$elements = require __DIR__ . '/elements.php';
	}
	return $elements;
}

/**
 * Lets our tags through in posts, with exactly the attributes of elements.php and
 * those that every tag in a post may have for words and looks.
 *
 * @param array|mixed $allowed What is allowed.
 * @param string      $context Where.
 * @return array|mixed
 */
function betrokken_allowed_html( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	$common = array( 'class', 'dir', 'id', 'lang', 'title' );
	foreach ( betrokken_elements() as $tag => $attributes ) {
		$allowed[ $tag ] = array_fill_keys( array_merge( $attributes, $common ), true );
	}
	return $allowed;
}
