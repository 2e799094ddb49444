<?php
/**
 * Our tags, and the attributes of each that an author of the site may write: what
 * is shown and asked, and how it looks. Left out, always: `value` and `assessments`,
 * because a record belongs to the person who filled it in, and all that sends
 * something elsewhere (`submit-url`, `csrf-header`, `csrf-meta`, `csrf-token`),
 * because whoever may write a post may not decide where the answers of readers go.
 *
 * @package betrokken
 */

$betrokken_every   = array( 'carer', 'heading-level' );
$betrokken_control = array_merge( $betrokken_every, array( 'session', 'name', 'required', 'disabled', 'readonly' ) );

return array(
	'dimension-radar'         => array_merge(
		array( 'about', 'by', 'controls', 'editable', 'from', 'label', 'scale', 'scores', 'series', 'view' ),
		$betrokken_control
	),
	'dimension-form'          => array_merge(
		array( 'about', 'by', 'layout', 'scale', 'subject', 'unit' ),
		$betrokken_control
	),
	'dimension-overview'      => array_merge( array( 'about', 'session' ), $betrokken_every ),
	'checklist-card'          => array_merge(
		array( 'action', 'activity', 'by', 'checklist', 'date', 'from', 'items', 'kind', 'label', 'moment' ),
		$betrokken_control
	),
	'betrokkenheidsboom-tree' => array_merge(
		array( 'by', 'controls', 'editable', 'from', 'label', 'model', 'view' ),
		$betrokken_control
	),
	'team-dialogue'           => array_merge(
		array( 'about', 'by', 'group', 'least', 'scale', 'step' ),
		$betrokken_control
	),
	'action-plan'             => array_merge( array( 'by', 'label', 'looks' ), $betrokken_control ),
	'reflection-session'      => array_merge(
		array( 'compare', 'controls', 'id', 'keep', 'name' ),
		$betrokken_every
	),
);
