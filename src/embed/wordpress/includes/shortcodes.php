<?php
/**
 * The shortcodes, for the classic editor and for themes:
 * `[betrokken_radar]`, `[betrokken_checklist]`, `[betrokken_boom]`,
 * `[betrokken_gesprek]`, `[betrokken_plan]` and `[betrokken_reflectie]`. What stands between opening and closing is the content.
 *
 * @package betrokken
 */

/**
 * The element behind each shortcode.
 *
 * @return array<string, string>
 */
function betrokken_shortcodes() {
	return array(
		'betrokken_radar'     => 'dimension-radar',
		'betrokken_checklist' => 'checklist-card',
		'betrokken_boom'      => 'betrokkenheidsboom-tree',
		'betrokken_gesprek'   => 'team-dialogue',
		'betrokken_plan'      => 'action-plan',
		'betrokken_reflectie' => 'reflection-session',
	);
}

/** Registers them. */
function betrokken_register_shortcodes() {
	foreach ( array_keys( betrokken_shortcodes() ) as $name ) {
		add_shortcode( $name, 'betrokken_shortcode' );
	}
}

/**
 * Closes each shortcode of ours that has no end of its own. WordPress would take
 * the end of the next one of the same name for it, and all between for its content.
 *
 * @param string $text A text with shortcodes.
 * @return string
 */
function betrokken_close_shortcodes( $text ) {
	$names = implode( '|', array_keys( betrokken_shortcodes() ) );
	$open  = '(?<!\[)\[(' . $names . ')((?:\s[^\]]*)?)(?<!/)\]';
	$until = '(?:(?!\[/?\1[\s/\]]).)*+(?:\[\1|\z)';
	$new   = preg_replace( "~$open(?=$until)~s", '[$1$2 /]', (string) $text );
	return null === $new ? $text : $new;
}

/**
 * What an editor wrote between opening and closing, safe, without the halves of
 * paragraphs that WordPress leaves around it.
 *
 * @param string|null $content As it came.
 * @return string
 */
function betrokken_enclosed( $content ) {
	$content = preg_replace( '~^(?:\s|</p>|<br\s*/?>)+|(?:\s|<p>|<br\s*/?>)+$~i', '', (string) $content );
	$content = do_shortcode( force_balance_tags( wp_kses_post( $content ) ) );
	return betrokken_without_marks( $content );
}

/**
 * A shortcode of ours as HTML.
 *
 * @param array|string $given   What the editor wrote in it.
 * @param string|null  $content What stands between opening and closing.
 * @param string       $name    Which shortcode.
 * @return string
 */
function betrokken_shortcode( $given, $content, $name ) {
	$tag        = betrokken_shortcodes()[ $name ];
	$attributes = betrokken_attributes( $tag, $given );
	if ( 'reflection-session' === $tag ) {
		return betrokken_marked( betrokken_reflection_page( $attributes ) );
	}
	$inner = betrokken_enclosed( $content );
	if ( '' === $inner && 'dimension-radar' === $tag ) {
		$inner = betrokken_scores_table( $attributes );
	}
	return betrokken_marked( betrokken_element( $tag, $attributes, $inner ) );
}
