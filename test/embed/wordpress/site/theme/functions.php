<?php
/**
 * What a theme of today says that it can.
 */
add_theme_support( 'title-tag' );
add_theme_support( 'html5', array( 'script', 'style' ) );
