/**
 * Our blocks in the editor: what they offer to choose, what they begin with, and
 * what they show. Their titles and attributes stand in block.json; the page itself
 * is written by PHP.
 */
(function (wp) {
  const { createElement: el, Fragment } = wp.element;
  const { InnerBlocks, InspectorControls, useBlockProps, useInnerBlocksProps } = wp.blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = wp.components;
  const { decodeEntities } = wp.htmlEntities;
  const { choices, labels, notes, starts, variations, Preview } = wp.betrokken;

  /** A symbol of 24 by 24, drawn with lines. */
  function icon(...paths) {
    const line = {
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 1.5,
      strokeLinejoin: 'round',
    };
    const shapes = paths.map((d) => el('path', { d, key: d, ...line }));
    return el('svg', { viewBox: '0 0 24 24', width: 24, height: 24 }, shapes);
  }

  const icons = {
    radar: icon(
      'M12 3l7 3.4 1.8 7.6-4.9 6.1H8.1L3.2 14 5 6.4z',
      'M12 7l4 2.4.6 4.2-2.4 3.4-4.6-.8-2.2-3.4 1.2-3.6z',
    ),
    checklist: icon(
      'M4 4h16v16H4z',
      'M7 9l1.5 1.5L11 8M13 9.500h4M7 15l1.500 1.500L11 14M13 15.500h4',
    ),
    boom: icon(
      'M12 21v-9M12 16l-4-3M12 14l4-3',
      'M12 3a5 5 0 0 1 5 5 4 4 0 0 1-1 7H8a4 4 0 0 1-1-7 5 5 0 0 1 5-5z',
    ),
    gesprek: icon('M3 4h12v8H8l-3 3v-3H3z', 'M18 9h3v8h-2v3l-3-3h-6v-2'),
    plan: icon('M4 5h16v15H4z', 'M4 10h16M10 5v15M15 5v15M6.500 15l1 1 2-2.500'),
    reflectie: icon('M6 3h12v18H6z', 'M9 8h6M9 12h6M9 16h3'),
  };

  const field = ({ attributes, setAttributes }, name, label, help) => ({
    key: name,
    label,
    help,
    onChange: (value) => setAttributes({ [name]: value }),
    value: attributes[name],
  });

  const choose = (block, name, label, options, help) =>
    el(SelectControl, { ...field(block, name, label, help), options });

  const toggle = (block, name, label, help) =>
    el(ToggleControl, { ...field(block, name, label, help), checked: block.attributes[name] });

  function write(block, name, label, help) {
    const props = field(block, name, label, help);
    // For authors whose posts are filtered WordPress writes & as &amp; in what we keep.
    return el(TextControl, { ...props, value: decodeEntities(props.value) });
  }

  /** The panel beside the editor, then what stands in it. */
  function frame(controls, content) {
    const limits = el('p', { className: 'betrokken-note' }, notes.limits);
    const panel = el(PanelBody, { title: labels.panel }, ...controls, limits);
    return el(Fragment, null, el(InspectorControls, null, panel), content);
  }

  /** True as soon as a cell or item was written; a table always has something to show. */
  function hasWords({ name, attributes, innerBlocks }) {
    if (name === 'core/table') return true;
    const isWritten = name === 'core/list-item' && String(attributes.content ?? '').trim() !== '';
    return isWritten || innerBlocks.some(hasWords);
  }

  /** The blocks that are the content, and below them the element that reads them. */
  function Written({ block, tag, attributes, note, template, allowedBlocks }) {
    const { clientId } = block;
    const id = `betrokken-${clientId}`;
    const inner = useInnerBlocksProps({ id }, { template, allowedBlocks, templateLock: false });
    const isWritten = wp.data.useSelect(
      (select) => select('core/block-editor').getBlocks(clientId).some(hasWords),
      [clientId],
    );
    const content = el(
      'div',
      { className: 'betrokken-content' },
      el('p', { className: 'betrokken-note' }, note),
      el('div', inner),
    );
    const preview = isWritten && el(Preview, { tag, attributes: { ...attributes, from: id } });
    return el('div', useBlockProps(), content, preview);
  }

  /** The element alone. */
  function Shown({ tag, attributes }) {
    return el('div', useBlockProps(), el(Preview, { tag, attributes }));
  }

  const cells = (texts, tag) => ({ cells: texts.map((content) => ({ content, tag })) });
  const tableTemplate = [
    [
      'core/table',
      {
        head: [cells([starts.dimension, starts.parents, starts.school], 'th')],
        body: starts.dimensions.map((name) => cells([name, '', ''], 'td')),
      },
    ],
  ];
  const item = (attributes, items) => [
    'core/list-item',
    attributes,
    items ? [['core/list', {}, items]] : [],
  ];
  const blank = (placeholder) => item({ placeholder });
  const heading = (placeholder) => ['core/heading', { level: 3, placeholder }];
  const listTemplate = [
    heading(starts.listTitle),
    ['core/list', {}, [blank(starts.question), blank(starts.question)]],
  ];
  const treeTemplate = [
    heading(starts.treeTitle),
    ['core/list', {}, starts.parts.map((content) => item({ content }, [blank(starts.item)]))],
  ];
  const listBlocks = ['core/heading', 'core/list', 'core/paragraph'];

  function EditRadar(block) {
    const { by, label, view, scale, controls } = block.attributes;
    return frame(
      [
        choose(block, 'by', labels.by, choices.by),
        write(block, 'label', labels.label),
        choose(block, 'view', labels.view, choices.radarView),
        choose(block, 'scale', labels.scale, choices.scale),
        toggle(block, 'controls', labels.controls, labels.controlsHelp),
      ],
      el(Written, {
        block,
        tag: 'dimension-radar',
        attributes: { by, label: decodeEntities(label), view, scale, controls },
        note: notes.radar,
        template: tableTemplate,
        allowedBlocks: ['core/table'],
      }),
    );
  }

  function EditChecklist(block) {
    const { checklist, moment, activity, by } = block.attributes;
    const tag = 'checklist-card';
    const attributes = { checklist, moment, activity: decodeEntities(activity), by };
    return frame(
      [
        checklist !== '' && choose(block, 'checklist', labels.checklist, choices.checklist),
        choose(block, 'moment', labels.moment, choices.moment),
        write(block, 'activity', labels.activity, labels.activityHelp),
        choose(block, 'by', labels.byList, choices.by),
      ],
      checklist !== ''
        ? el(Shown, { tag, attributes })
        : el(Written, {
            block,
            tag,
            attributes,
            note: notes.checklist,
            template: listTemplate,
            allowedBlocks: listBlocks,
          }),
    );
  }

  function EditTree(block) {
    const { own, editable, view, controls, by } = block.attributes;
    const tag = 'betrokkenheidsboom-tree';
    const attributes = { editable, view, controls, by };
    return frame(
      [
        choose(block, 'view', labels.view, choices.treeView),
        toggle(block, 'editable', labels.editable, labels.editableHelp),
        toggle(block, 'controls', labels.controls, labels.controlsHelp),
        choose(block, 'by', labels.byList, choices.by),
      ],
      own
        ? el(Written, {
            block,
            tag,
            attributes,
            note: notes.tree,
            template: treeTemplate,
            allowedBlocks: listBlocks,
          })
        : el(Shown, { tag, attributes }),
    );
  }

  function EditDialogue(block) {
    const { about, group } = block.attributes;
    return frame(
      [
        choose(block, 'about', labels.about, choices.about),
        choose(block, 'group', labels.group, choices.group, labels.groupHelp),
      ],
      el(Shown, { tag: 'team-dialogue', attributes: { about, group } }),
    );
  }

  function EditPlan(block) {
    const { label, by } = block.attributes;
    return frame(
      [write(block, 'label', labels.label), choose(block, 'by', labels.byList, choices.by)],
      el(Shown, { tag: 'action-plan', attributes: { label: decodeEntities(label), by } }),
    );
  }

  function EditPage(block) {
    const words = { icon: icons.reflectie, label: block.attributes.name || notes.limits };
    return frame(
      [
        write(block, 'name', labels.name, labels.nameHelp),
        choose(block, 'keep', labels.keep, choices.keep),
        choose(block, 'carer', labels.carer, choices.carer),
      ],
      el('div', useBlockProps(), el(Placeholder, { ...words, instructions: notes.page })),
    );
  }

  /** One way to begin with a block. */
  const variation = (name, title, attributes, isDefault) => ({
    name,
    title,
    attributes,
    isDefault,
    scope: ['inserter'],
    isActive: Object.keys(attributes),
  });

  const save = () => el(InnerBlocks.Content);
  const register = (name, settings) =>
    wp.blocks.registerBlockType(`betrokken/${name}`, { icon: icons[name], ...settings });

  register('radar', { edit: EditRadar, save });
  register('checklist', {
    edit: EditChecklist,
    save,
    variations: [
      variation('own', variations.ownList, { checklist: '' }, true),
      variation('ours', variations.ourList, { checklist: 'parents' }),
    ],
  });
  register('boom', {
    edit: EditTree,
    save,
    variations: [
      variation('own', variations.ownTree, { own: true }, true),
      variation('ours', variations.ourTree, { own: false, editable: true }),
    ],
  });
  register('gesprek', { edit: EditDialogue, save: () => null });
  register('plan', { edit: EditPlan, save: () => null });
  register('reflectie', { edit: EditPage, save: () => null });
})(window.wp);
