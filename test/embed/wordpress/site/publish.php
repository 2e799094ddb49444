<?php
/**
 * Publishes what comes on stdin just as it is, as someone may whose posts no filter
 * sees. The argument is the folder of the site; prints the number of the post.
 */

$_SERVER['HTTP_HOST'] = 'localhost';
require_once $argv[1] . '/wp-load.php';
kses_remove_filters();
echo wp_insert_post(
	array(
		'post_title'   => 'Ongefilterd',
		'post_content' => wp_slash( stream_get_contents( STDIN ) ),
		'post_status'  => 'publish',
		'post_author'  => 1,
	)
);
