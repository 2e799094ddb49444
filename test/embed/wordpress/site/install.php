<?php
/**
 * Installs the site: tables, our plugin, the empty theme, and an author who may not
 * write unfiltered HTML. The argument is the folder of the site.
 */

$_SERVER['HTTP_HOST'] = 'localhost';
$socket = $argv[1] . '/../db.sock';
( new mysqli( 'localhost', 'root', '', '', 0, realpath( $socket ) ) )->query( 'CREATE DATABASE wordpress' );

/** Nothing is sent. */
function wp_mail() {
	return true;
}

define( 'WP_INSTALLING', true );
require_once $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'Testschool', 'beheer', 'beheer@example.org', false, '', 'beheer' );
$author = wp_create_user( 'auteur', 'auteur', 'auteur@example.org' );
( new WP_User( $author ) )->set_role( 'author' );
switch_theme( 'leeg' );
$fault = activate_plugin( 'betrokken/betrokken.php' );
if ( is_wp_error( $fault ) ) {
	fwrite( STDERR, $fault->get_error_message() . "\n" );
	exit( 1 );
}
