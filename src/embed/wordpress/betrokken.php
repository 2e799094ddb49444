<?php
/**
 * Plugin Name:       betrokken
 * Description:       Blokken en shortcodes om samen naar ouderbetrokkenheid te kijken: een radar, een checklist, een boom en een hele reflectiepagina. Je gewone tabel of lijst is de inhoud.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       betrokken
 *
 * Hooks the parts of the plugin to WordPress. Keeps nothing: no option, no table,
 * no cookie, so that removing it leaves nothing behind.
 *
 * @package betrokken
 */

defined( 'ABSPATH' ) || exit;

define( 'BETROKKEN_VERSION', '{{version}}' );
define( 'BETROKKEN_FILE', __FILE__ );

foreach ( array( 'assets', 'kses', 'attributes', 'element', 'shortcodes', 'content', 'blocks' ) as $betrokken_part ) {
	require_once __DIR__ . "/includes/$betrokken_part.php";
}

add_action( 'init', 'betrokken_register_assets' );
add_action( 'init', 'betrokken_register_shortcodes' );
add_action( 'init', 'betrokken_register_blocks' );

add_filter( 'script_loader_tag', 'betrokken_script_tag', 10, 3 );
add_filter( 'block_categories_all', 'betrokken_block_category' );
add_filter( 'wp_kses_allowed_html', 'betrokken_allowed_html', 10, 2 );

foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $betrokken_text ) {
	// Before wpautop (10) and the shortcodes (11), and after them.
	add_filter( $betrokken_text, 'betrokken_close_shortcodes', 8 );
	add_filter( $betrokken_text, 'betrokken_content', 12 );
}
