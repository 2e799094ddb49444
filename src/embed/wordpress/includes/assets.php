<?php
/**
 * The files that pages load: one module for each element, which share what they
 * have in common. Registered always, loaded only by what uses them. No inline
 * script, and nothing from elsewhere.
 *
 * @package betrokken
 */

/** Registers a module for each element, the loader and the styles. */
function betrokken_register_assets() {
	foreach ( array_keys( betrokken_elements() ) as $tag ) {
		wp_register_script( "betrokken-$tag", plugins_url( "assets/elements/$tag.js", BETROKKEN_FILE ), array(), BETROKKEN_VERSION, true );
	}
	wp_register_script( 'betrokken-loader', plugins_url( 'assets/loader.js', BETROKKEN_FILE ), array(), BETROKKEN_VERSION, true );
	wp_register_style( 'betrokken-spacing', plugins_url( 'spacing.css', BETROKKEN_FILE ), array(), BETROKKEN_VERSION );
	wp_register_style( 'betrokken-reflection-page', plugins_url( 'assets/reflection-page.css', BETROKKEN_FILE ), array(), BETROKKEN_VERSION );
}

/**
 * The tag of a script of ours: elements are modules, the loader is deferred.
 *
 * @param string $tag    What WordPress would print.
 * @param string $handle Name of the script.
 * @param string $src    Its address.
 * @return string
 */
function betrokken_script_tag( $tag, $handle, $src ) {
	$attributes = array(
		'id'  => "$handle-js",
		'src' => $src,
	);
	if ( 'betrokken-loader' === $handle ) {
		return wp_get_script_tag( $attributes + array( 'defer' => true ) );
	}
	$element = preg_replace( '/^betrokken-/', '', $handle );
	return isset( betrokken_elements()[ $element ] ) && $element !== $handle
		? wp_get_script_tag( $attributes + array( 'type' => 'module' ) )
		: $tag;
}

/**
 * Loads an element on this page.
 *
 * @param string $tag Its tag.
 */
function betrokken_use( $tag ) {
	wp_enqueue_script( "betrokken-$tag" );
	wp_enqueue_style( 'betrokken-spacing' );
}

/**
 * Loads every element of which the tag stands in `$html`.
 *
 * @param string $html Anything.
 */
function betrokken_use_all( $html ) {
	foreach ( array_keys( betrokken_elements() ) as $tag ) {
		if ( preg_match( "/<{$tag}[\\s>]/i", $html ) ) {
			betrokken_use( $tag );
		}
	}
}
