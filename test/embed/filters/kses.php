<?php
/**
 * What WordPress makes of an Author's snippets: its own kses on saving, its own
 * formatting on showing. Reads a JSON list of HTML texts on stdin; prints a JSON
 * list of `{filter, version, settings, results}`, with a result for each text.
 * The argument, if any, is the folder of WordPress. Needs no database: it loads
 * the files of WordPress that filter and format, and nothing else.
 */

define( 'ABSPATH', rtrim( $argv[1] ?? '/usr/share/wordpress', '/' ) . '/' );
define( 'WPINC', 'wp-includes' );

$files = array(
	'version',
	'compat',
	'load',
	'plugin',
	'functions',
	'pomo/translations',
	'l10n',
	'formatting',
	'shortcodes',
	'kses',
	'class-wp-block-parser',
	'blocks',
);
foreach ( $files as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}

/** What a page shows of a post from the classic editor. */
function betrokken_classic( string $html ): string {
	return trim( shortcode_unautop( wpautop( wptexturize( wp_kses_post( $html ) ) ) ) );
}

/** The block that an editor makes of one element, in which the whole element stands. */
function betrokken_block( string $tag, string $element ): string {
	if ( 'table' === $tag ) {
		// An id is the HTML anchor of the block, which stands on the figure.
		preg_match( '/^<table( id="[^"]*")?[^>]*>(.*)$/s', $element, $parts );
		$figure = "<figure{$parts[1]} class=\"wp-block-table\"><table>{$parts[2]}</figure>";
		return "<!-- wp:table -->\n$figure\n<!-- /wp:table -->";
	}
	if ( 'ul' === $tag || 'ol' === $tag ) {
		$attributes = 'ol' === $tag ? ' {"ordered":true}' : '';
		return "<!-- wp:list$attributes -->\n$element\n<!-- /wp:list -->";
	}
	if ( preg_match( '/^h([1-6])$/', $tag, $level ) ) {
		return "<!-- wp:heading {\"level\":{$level[1]}} -->\n$element\n<!-- /wp:heading -->";
	}
	$name = 'p' === $tag ? 'paragraph' : 'html';
	return "<!-- wp:$name -->\n$element\n<!-- /wp:$name -->";
}

/** What a page shows of a post from the block editor: a block for each element. */
function betrokken_blocks( string $html ): string {
	$element = '~<([\w-]+)\b[^>]*>(?:(?:(?!</?\1\b).)++|(?R))*</\1>~s';
	preg_match_all( $element, $html, $found, PREG_SET_ORDER );
	$post = implode(
		"\n\n",
		array_map(
			function ( array $one ): string {
				return betrokken_block( $one[1], $one[0] );
			},
			$found
		)
	);
	$saved = filter_block_content( wp_kses_post( $post ), 'post' );
	return trim( wptexturize( preg_replace( '/<!--.*?-->\s*/s', '', $saved ) ) );
}

/** One entry of the answer. */
function betrokken_filtered( string $settings, callable $filter, array $texts ): array {
	global $wp_version;
	return array(
		'filter'   => 'WordPress kses',
		'version'  => $wp_version,
		'settings' => $settings,
		'results'  => array_map( $filter, $texts ),
	);
}

$texts   = json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR );
$results = array(
	betrokken_filtered( 'classic editor', 'betrokken_classic', $texts ),
	betrokken_filtered( 'block editor', 'betrokken_blocks', $texts ),
);

// With our plugin: what it lets through on saving, and sets right on showing.
$plugin = __DIR__ . '/../../../src/embed/wordpress/includes';
if ( is_dir( $plugin ) ) {
	/** No feed. */
	function is_feed() {
		return false;
	}
	/** No page that could load a file. */
	function wp_enqueue_script() {}
	/** No page that could load a file. */
	function wp_enqueue_style() {}
	foreach ( array( 'kses', 'assets', 'content' ) as $part ) {
		require_once "$plugin/$part.php";
	}
	add_filter( 'wp_kses_allowed_html', 'betrokken_allowed_html', 10, 2 );
	foreach ( array( 'classic', 'blocks' ) as $way ) {
		$filter    = function ( string $html ) use ( $way ): string {
			return betrokken_content( "betrokken_$way"( $html ) );
		};
		$settings  = 'classic' === $way ? 'classic editor with the plugin' : 'block editor with the plugin';
		$results[] = betrokken_filtered( $settings, $filter, $texts );
	}
}
echo json_encode( $results, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR ), "\n";
