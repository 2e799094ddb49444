<?php
/**
 * The blocks. All are dynamic: the post holds a table or list as ordinary blocks
 * and the choices as data, so that nothing of ours is markup that could age or be
 * filtered. Without the plugin the table or list is still there.
 *
 * @package betrokken
 */

/**
 * Our category, first in the list of blocks.
 *
 * @param array[] $categories Those of WordPress and other plugins.
 * @return array[]
 */
function betrokken_block_category( $categories ) {
	$own = array(
		'slug'  => 'betrokken',
		'title' => __( 'Ouderbetrokkenheid', 'betrokken' ),
		'icon'  => null,
	);
	return array_merge( array( $own ), $categories );
}

/** Registers the blocks and what the editor needs for them. */
function betrokken_register_blocks() {
	$parts = array(
		'words'   => array( 'wp-element', 'wp-i18n' ),
		'preview' => array( 'wp-components', 'wp-element' ),
		'blocks'  => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-html-entities', 'betrokken-editor-words', 'betrokken-editor-preview' ),
	);
	foreach ( $parts as $part => $needs ) {
		wp_register_script( "betrokken-editor-$part", plugins_url( "editor/$part.js", BETROKKEN_FILE ), $needs, BETROKKEN_VERSION, true );
	}
	wp_set_script_translations( 'betrokken-editor-words', 'betrokken' );
	wp_register_style( 'betrokken-editor', plugins_url( 'editor/editor.css', BETROKKEN_FILE ), array(), BETROKKEN_VERSION );
	$blocks = array(
		'radar'     => 'dimension-radar',
		'checklist' => 'checklist-card',
		'boom'      => 'betrokkenheidsboom-tree',
		'gesprek'   => 'team-dialogue',
		'plan'      => 'action-plan',
		'reflectie' => 'reflection-session',
	);
	foreach ( $blocks as $name => $tag ) {
		$render = function ( $attributes, $content ) use ( $tag ) {
			return betrokken_render_block( $tag, $attributes, $content );
		};
		register_block_type( dirname( BETROKKEN_FILE ) . "/blocks/$name", array( 'render_callback' => $render ) );
	}
}

/**
 * A block of ours as HTML.
 *
 * @param string $tag        The element.
 * @param array  $attributes What the editor chose.
 * @param string $content    The blocks in it, as HTML.
 * @return string
 */
function betrokken_render_block( $tag, $attributes, $content ) {
	$clean   = betrokken_attributes( $tag, $attributes );
	$wrapper = get_block_wrapper_attributes();
	if ( 'reflection-session' === $tag ) {
		return betrokken_reflection_page( $clean, $wrapper );
	}
	return betrokken_element( $tag, $clean, trim( $content ), $wrapper );
}
