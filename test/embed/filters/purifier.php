<?php
/**
 * What HTML Purifier makes of snippets, with the settings that it comes with and
 * with ids allowed. Reads a JSON list of HTML texts on stdin; prints a JSON list
 * of `{filter, version, settings, results}`, with a result for each text. Writes
 * no cache.
 */

require_once 'HTMLPurifier.auto.php';

// Release 4.11, which Debian has beside PHP 8.2, reads a character as `$text{0}`
// in three files; that is all that keeps it from running. What it filters by
// stays as it is.
error_reporting( E_ALL & ~E_DEPRECATED );
spl_autoload_register(
	function ( string $name ): void {
		$old = array( 'Encoder', 'ChildDef_Custom', 'TagTransform_Font' );
		if ( ! in_array( preg_replace( '/^HTMLPurifier_/', '', $name ), $old, true ) ) {
			return;
		}
		$file   = stream_resolve_include_path( strtr( $name, '_', '/' ) . '.php' );
		$source = preg_replace( '/(\$\w+(?:\[[^]]*])?)\{(\$?\w+)\}/', '$1[$2]', file_get_contents( $file ) );
		eval( '?>' . $source );
	},
	true,
	true
);

/** One entry of the answer; `$options` are settings by their name. */
function betrokken_purified( string $settings, array $options, array $texts ): array {
	$config = HTMLPurifier_Config::createDefault();
	$config->set( 'Cache.DefinitionImpl', null );
	foreach ( $options as $name => $value ) {
		$config->set( $name, $value );
	}
	$purifier = new HTMLPurifier( $config );
	return array(
		'filter'   => 'HTML Purifier',
		'version'  => HTMLPurifier::VERSION,
		'settings' => $settings,
		'results'  => array_map( array( $purifier, 'purify' ), $texts ),
	);
}

$texts   = json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR );
$results = array(
	betrokken_purified( 'default', array(), $texts ),
	betrokken_purified( 'ids allowed', array( 'Attr.EnableID' => true ), $texts ),
);
echo json_encode( $results, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR ), "\n";
