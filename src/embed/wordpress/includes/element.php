<?php
/**
 * Writes an element of ours as HTML, with content that a reader sees without
 * script, and asks for its file. In a feed the content alone.
 *
 * @package betrokken
 */

/**
 * Attributes as HTML, escaped, each after a space.
 *
 * @param array<string, string> $attributes Values by name.
 * @return string
 */
function betrokken_written( $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html;
}

/**
 * The element.
 *
 * @param string                $tag        Its tag.
 * @param array<string, string> $attributes Checked values.
 * @param string                $inner      Its content, safe HTML.
 * @param string                $wrapper    Attributes of the block around it, escaped.
 * @return string
 */
function betrokken_element( $tag, $attributes, $inner, $wrapper = '' ) {
	if ( is_feed() ) {
		return $inner;
	}
	betrokken_use( $tag );
	// Headings inside the element begin where the editor's own heading stands.
	if ( ! isset( $attributes['heading-level'] ) && preg_match( '/<h([1-6])[\s>]/i', $inner, $heading ) ) {
		$attributes['heading-level'] = $heading[1];
	}
	if ( '' === trim( $inner ) ) {
		$inner = '<noscript><p>' . esc_html__( 'Hier staat iets om in te vullen. Daarvoor moet JavaScript aan staan.', 'betrokken' ) . '</p></noscript>';
	}
	$before = '' === $wrapper ? '' : " $wrapper";
	return "<$tag$before" . betrokken_written( $attributes ) . ">$inner</$tag>";
}

/**
 * The words for one answer in the table below.
 *
 * @param string $token As written in `scores`.
 * @return string
 */
function betrokken_answer_words( $token ) {
	$words = array(
		'?' => __( 'weten we niet', 'betrokken' ),
		'x' => __( 'niet van toepassing', 'betrokken' ),
		'×' => __( 'niet van toepassing', 'betrokken' ),
		'~' => __( 'zeg ik liever niet', 'betrokken' ),
	);
	$token = strtolower( trim( $token ) );
	if ( isset( $words[ $token ] ) ) {
		return $words[ $token ];
	}
	return preg_match( '/^\d/', $token ) ? $token : __( 'niet ingevuld', 'betrokken' );
}

/**
 * The scores of a radar as a table, for who reads without script; empty where they are not seven.
 *
 * @param array<string, string> $attributes Checked values.
 * @return string
 */
function betrokken_scores_table( $attributes ) {
	$scores = isset( $attributes['scores'] ) ? $attributes['scores'] : '';
	$sign   = strpos( $scores, ';' ) !== false ? ';' : ',';
	$tokens = strpos( $scores, $sign ) === false ? preg_split( '/\s+/', trim( $scores ) ) : explode( $sign, $scores );
	if ( 7 !== count( $tokens ) ) {
		return '';
	}
	$names = array(
		__( 'Kennis', 'betrokken' ),
		__( 'Emotioneel', 'betrokken' ),
		__( 'Rationeel', 'betrokken' ),
		__( 'Overtuiging', 'betrokken' ),
		__( 'Competentie', 'betrokken' ),
		__( 'Gedrag', 'betrokken' ),
		__( 'Tijd', 'betrokken' ),
	);
	$about = isset( $attributes['about'] ) && 'school' === $attributes['about'] ? __( 'School', 'betrokken' ) : __( 'Ouders', 'betrokken' );
	$rows  = sprintf( '<tr><th scope="col">%s</th><th scope="col">%s</th></tr>', esc_html__( 'Dimensie', 'betrokken' ), esc_html( $about ) );
	foreach ( $names as $index => $name ) {
		$rows .= sprintf( '<tr><th scope="row">%s</th><td>%s</td></tr>', esc_html( $name ), esc_html( betrokken_answer_words( $tokens[ $index ] ) ) );
	}
	return "<table>$rows</table>";
}

/**
 * The whole reflection, from the file that the build put beside the elements.
 *
 * @param array<string, string> $attributes Checked values for its session.
 * @param string                $wrapper    Attributes of the block around it, escaped.
 * @return string
 */
function betrokken_reflection_page( $attributes, $wrapper = '' ) {
	if ( is_feed() ) {
		return '';
	}
	// Our own file of this plugin, not an address.
	$page = file_get_contents( dirname( BETROKKEN_FILE ) . '/assets/reflection-page.html' );
	betrokken_use_all( $page );
	wp_enqueue_style( 'betrokken-reflection-page' );
	// Of an attribute that stands twice the first counts.
	$page   = preg_replace( '/<reflection-session\b/', '$0' . addcslashes( betrokken_written( $attributes ), '\\$' ), $page, 1 );
	$before = '' === $wrapper ? '' : " $wrapper";
	$words  = esc_html__( 'Deze reflectie vul je in op het scherm. Daarvoor moet JavaScript aan staan.', 'betrokken' );
	return "<div$before><noscript><p>$words</p></noscript>$page</div>";
}
