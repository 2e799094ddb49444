<?php
/**
 * Switches our plugin off and prints, as JSON, what of it is still in the database
 * outside posts. The argument is the folder of the site.
 */

$_SERVER['HTTP_HOST'] = 'localhost';
require_once $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
deactivate_plugins( 'betrokken/betrokken.php' );

global $wpdb;
$ours = '%betrokken%';
echo wp_json_encode(
	array_merge(
		$wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s OR option_value LIKE %s", $ours, $ours ) ),
		$wpdb->get_col( $wpdb->prepare( 'SHOW TABLES LIKE %s', $ours ) ),
		$wpdb->get_col( $wpdb->prepare( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE %s", $ours ) ),
		$wpdb->get_col( $wpdb->prepare( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE %s OR meta_value LIKE %s", $ours, $ours ) )
	)
);
