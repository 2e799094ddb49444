<?php
/**
 * Reads what an editor wrote in a shortcode or chose in a block: names and words
 * in Dutch or as the elements have them, each value checked against a list or a
 * pattern. What is not known is left out.
 *
 * @package betrokken
 */

/**
 * The Dutch names of attributes in shortcodes.
 *
 * @return array<string, string>
 */
function betrokken_dutch_names() {
	return array(
		'activiteit' => 'activity',
		'beeld'      => 'view',
		'bewaar'     => 'keep',
		'datum'      => 'date',
		'door'       => 'by',
		'groep'      => 'group',
		'invullen'   => 'editable',
		'knoppen'    => 'controls',
		'kopniveau'  => 'heading-level',
		'lijst'      => 'checklist',
		'naam'       => 'name',
		'over'       => 'about',
		'ouderwoord' => 'carer',
		'schaal'     => 'scale',
		'soort'      => 'kind',
		'titel'      => 'label',
	);
}

/**
 * The values that attributes may have, each with the word that an editor may write for it.
 *
 * @return array<string, array<string, string>>
 */
function betrokken_choices() {
	return array(
		'about'     => array(
			'parents' => 'ouders',
			'school'  => 'school',
		),
		'view'      => array(
			'radar'   => 'radar',
			'dots'    => 'punten',
			'table'   => 'tabel',
			'both'    => 'beide',
			'picture' => 'boom',
			'list'    => 'lijst',
		),
		'checklist' => array(
			'parents'        => 'ouders',
			'school'         => 'school',
			'communication'  => 'communicatie',
			'signs-parents'  => 'signalen-ouders',
			'signs-teachers' => 'signalen-leerkrachten',
			'signs-children' => 'signalen-kinderen',
			'attitudes'      => 'houdingen',
			'tips'           => 'tips',
		),
		'group'     => array(
			'team'    => 'team',
			'parents' => 'ouders',
		),
		'moment'    => array(
			'before' => 'vooraf',
			'after'  => 'achteraf',
		),
		'keep'      => array(
			'none'   => 'niet',
			'tab'    => 'tabblad',
			'device' => 'toestel',
		),
		'carer'     => array(
			'parent'        => 'ouder',
			'grandparent'   => 'grootouder',
			'guardian'      => 'voogd',
			'foster-parent' => 'pleegouder',
			'step-parent'   => 'plusouder',
			'caregiver'     => 'verzorger',
			'educator'      => 'opvoeder',
			'family'        => 'familie',
		),
	);
}

/**
 * Who fills in, each with the word that an editor may write. Other words are kept as they are.
 *
 * @return array<string, string>
 */
function betrokken_raters() {
	return array(
		'teacher'       => 'leerkracht',
		'head'          => 'directie',
		'childcare'     => 'kinderverzorger',
		'policy'        => 'beleidsondersteuner',
		'educator'      => 'opvoeder',
		'bridge-figure' => 'brugfiguur',
		'parent'        => 'ouder',
		'pupil'         => 'leerling',
		'team'          => 'team',
	);
}

/**
 * The patterns of attributes that are no choice and no free text.
 *
 * @return array<string, string>
 */
function betrokken_patterns() {
	return array(
		'scale'         => '/^[3-6]$/',
		'heading-level' => '/^[1-6]$/',
		'date'          => '/^\d{4}-\d{2}-\d{2}$/',
		'scores'        => '/^[\d?x×~,;\s\/–—−-]{7,80}$/iu',
		'from'          => '/^[\w.-]{1,80}$/u',
		'session'       => '/^[\w.-]{1,80}$/u',
	);
}

/**
 * One of the choices by its own name or its Dutch word.
 *
 * @param string                $value   What was written.
 * @param array<string, string> $choices Words by name.
 * @return string|null
 */
function betrokken_choice( $value, $choices ) {
	$value = strtolower( $value );
	if ( isset( $choices[ $value ] ) ) {
		return $value;
	}
	$name = array_search( $value, $choices, true );
	return false === $name ? null : $name;
}

/**
 * A value as the element takes it, or null for what it does not take.
 *
 * @param string $name  Name of the attribute.
 * @param string $value What was written.
 * @return string|null
 */
function betrokken_value( $name, $value ) {
	if ( in_array( $name, array( 'controls', 'editable', 'readonly' ), true ) ) {
		return in_array( strtolower( $value ), array( '0', 'false', 'nee', 'no' ), true ) ? null : '';
	}
	$choices = betrokken_choices();
	if ( isset( $choices[ $name ] ) ) {
		return betrokken_choice( $value, $choices[ $name ] );
	}
	$patterns = betrokken_patterns();
	if ( isset( $patterns[ $name ] ) ) {
		return preg_match( $patterns[ $name ], $value ) ? $value : null;
	}
	$texts = array( 'activity', 'by', 'kind', 'label', 'name' );
	if ( ! in_array( $name, $texts, true ) ) {
		return null;
	}
	$rater = 'by' === $name ? betrokken_choice( $value, betrokken_raters() ) : null;
	$text  = preg_replace( '/[\x00-\x1f\x7f]/', '', sanitize_text_field( $value ) );
	$text  = mb_substr( $text, 0, 120 );
	return null !== $rater ? $rater : ( '' === $text ? null : $text );
}

/**
 * What `$tag` takes of what was written, by name and in the order in which it was written.
 *
 * @param string       $tag   The element.
 * @param array|string $given What was written; a name alone is a flag.
 * @return array<string, string>
 */
function betrokken_attributes( $tag, $given ) {
	$clean = array();
	$dutch = betrokken_dutch_names();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		if ( is_int( $name ) ) {
			$name  = $value;
			$value = '';
		}
		if ( ! is_string( $name ) || ! ( is_string( $value ) || is_bool( $value ) || is_int( $value ) ) ) {
			continue;
		}
		$value = is_bool( $value ) ? ( $value ? '1' : '0' ) : (string) $value;
		// Quotes that a word processor bent.
		$value = trim( preg_replace( '/^[“”„‘’«»"\']+|[“”„‘’«»"\']+$/u', '', $value ) );
		$name  = strtolower( $name );
		$name  = isset( $dutch[ $name ] ) ? $dutch[ $name ] : $name;
		$value = in_array( $name, betrokken_elements()[ $tag ], true ) ? betrokken_value( $name, $value ) : null;
		if ( null !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}
