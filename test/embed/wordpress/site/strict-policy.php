<?php
/**
 * A site with a strict Content Security Policy: only its own scripts run. What
 * WordPress itself prints inline goes; its inline styles have to be allowed.
 */

// With `&loader` in the address the site has the loader on.
add_filter(
	'betrokken_loader',
	function () {
		return isset( $_GET['loader'] );
	}
);

remove_action( 'wp_head', 'print_emoji_detection_script', 7 );

add_action(
	'template_redirect',
	function () {
		header( "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types betrokken" );
	}
);
