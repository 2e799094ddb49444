<?php
/**
 * Sets right what WordPress does to a text with our elements in it: takes them out
 * of the paragraphs in which wpautop put them, which a browser would close at the
 * first table or list. Asks for the files of tags that were written by hand.
 *
 * @package betrokken
 */

/**
 * `$html` between marks, by which it is found again after wpautop.
 *
 * @param string $html A block of ours.
 * @return string
 */
function betrokken_marked( $html ) {
	return "<!--betrokken-->$html<!--/betrokken-->";
}

/**
 * `$html` without the marks.
 *
 * @param string $html Anything.
 * @return string
 */
function betrokken_without_marks( $html ) {
	return str_replace( array( '<!--betrokken-->', '<!--/betrokken-->' ), '', $html );
}

/**
 * A text as the page shows it, with our elements between its paragraphs.
 *
 * @param string $html The text.
 * @return string
 */
function betrokken_content( $html ) {
	$html = (string) $html;
	$tags = implode( '|', array_keys( betrokken_elements() ) );
	if ( is_feed() ) {
		return betrokken_without_marks( preg_replace( "~</?(?:$tags)(?:\s[^>]*)?>~i", '', $html ) );
	}
	betrokken_maybe_use_loader( $html );
	if ( ! preg_match( "/<(?:$tags)[\s>]/i", $html ) ) {
		return betrokken_without_marks( $html );
	}
	betrokken_use_all( $html );
	return betrokken_without_marks( betrokken_hand_written( betrokken_out_of_paragraphs( $html ) ) );
}

/**
 * Splits each paragraph around the marked blocks in it.
 *
 * @param string $html The text.
 * @return string
 */
function betrokken_out_of_paragraphs( $html ) {
	$parts = preg_split( '~(<!--betrokken-->.*?<!--/betrokken-->)~s', $html, -1, PREG_SPLIT_DELIM_CAPTURE );
	if ( ! $parts || 1 === count( $parts ) ) {
		return $html;
	}
	$open = '';
	foreach ( $parts as $index => $part ) {
		if ( $index % 2 ) {
			$parts[ $index ] = '' === $open ? $part : "</p>$part$open";
		} elseif ( preg_match( '~.*(<p(?:\s[^>]*)?>|</p>)~is', $part, $last ) ) {
			$open = '</p>' === strtolower( $last[1] ) ? '' : $last[1];
		}
	}
	$html  = implode( '', $parts );
	$space = '(?:\s|&nbsp;|<br\s*/?>)*';
	return preg_replace( "~<p(?:\s[^>]*)?>$space</p>(?=<!--betrokken-->)|(?<=<!--/betrokken-->)<p(?:\s[^>]*)?>$space</p>~i", '', $html );
}

/**
 * Tags written by hand around a table or list: the lines on which they open and
 * close are no paragraphs. An empty element keeps its own: there it finds what follows.
 *
 * @param string $html The text.
 * @return string
 */
function betrokken_hand_written( $html ) {
	$tag = '(?:' . implode( '|', array_keys( betrokken_elements() ) ) . ')';
	$new = preg_replace( "~<p>\s*(<{$tag}(?:\s[^>]*)?>|</$tag>)\s*(?:<br\s*/?>\s*)?</p>~i", '$1', $html );
	return null === $new ? $html : $new;
}

/**
 * With `add_filter( 'betrokken_loader', '__return_true' )` a table with our seven
 * names becomes a radar without any tag, and so does what stands beside a link to
 * an embed page. Off by default, and loaded only where such content may stand.
 *
 * @param string $html The text.
 */
function betrokken_maybe_use_loader( $html ) {
	$tags = implode( '|', array_keys( betrokken_elements() ) );
	if ( ! apply_filters( 'betrokken_loader', false ) ) {
		return;
	}
	if ( preg_match( "~<table.*overtuiging|/embed/(?:$tags)~is", $html ) ) {
		wp_enqueue_script( 'betrokken-loader' );
	}
}
