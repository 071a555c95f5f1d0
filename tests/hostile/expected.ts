/** What the check says of each file: `line:column rule: message`, every fault of the file in order. */
export const expected: Readonly<Record<string, readonly string[]>> = {
  'articles/address-in-angles.mdx': ['13:5 mdx-syntax: An address stands between angle brackets.'],
  'articles/attribute-expression.mdx': [
    '13:10 no-expression: “title” is given the expression “{document.cookie}”.',
  ],
  'articles/attribute-object.mdx': ['13:17 no-expression: A brace “{” opens an expression here.'],
  'articles/bidi-isolate.mdx': [
    '13:3 hidden-character: U+2066 stands here, a mark that changes the direction of the text.',
    '13:8 hidden-character: U+2069 stands here, a mark that changes the direction of the text.',
  ],
  'articles/bidi-override.mdx': [
    '13:3 hidden-character: U+202E stands here, a mark that changes the direction of the text.',
    '13:8 hidden-character: U+202C stands here, a mark that changes the direction of the text.',
  ],
  'articles/block-empty.mdx': ['13:1 block-children: “<Callout>” is empty.'],
  'articles/block-in-lower-case.mdx': ['13:1 no-html: “<callout>” is raw HTML.'],
  'articles/checklist.mdx': ['13:1 no-checklist: A box to tick stands in this list.'],
  'articles/children-without-a-place.mdx': [
    '13:1 block-children: “<DotChart>” holds text, and has no place for it.',
  ],
  'articles/closed-by-another.mdx': [
    '15:1 unclosed-block: “</SourceNote>” stands where “<Callout>” is still open.',
  ],
  'articles/closing-alone.mdx': ['15:1 unclosed-block: A closing tag stands here, and nothing is open.'],
  'articles/comment.mdx': ['13:9 no-expression: “{/* nobody should see this */}” is an expression.'],
  'articles/control.mdx': ['13:5 hidden-character: U+0007 stands here, a control character.'],
  'articles/date-american.mdx': ['8:7 wrong-value: “4/19/2024” must be a real day, written YYYY-MM-DD.'],
  'articles/date-impossible.mdx': ['8:7 wrong-value: “2026-02-31” must be a real day, written YYYY-MM-DD.'],
  'articles/deep-lists-by-lines.mdx': [
    '64:1 too-deep: Lists or quotations are nested more than 50 levels deep.',
  ],
  'articles/deep-lists.mdx': ['13:1 too-deep: Lists or quotations are nested more than 50 levels deep.'],
  'articles/deep-quotations.mdx': ['13:1 too-deep: Lists or quotations are nested more than 50 levels deep.'],
  'articles/dense-brackets.mdx': ['13:1 too-dense: This paragraph holds more than 2000 marks of Markdown.'],
  'articles/dense-stars.mdx': ['13:1 too-dense: This paragraph holds more than 2000 marks of Markdown.'],
  'articles/description-too-long.mdx': [
    '5:14 wrong-size: “A story. A story. A story. A story. A story. A story. A stor…” has 269 characters; “description” has at most 160.',
  ],
  'articles/empty.mdx': ['1:1 front-matter-missing: The file does not begin with front matter.'],
  'articles/export.mdx': ['13:1 no-export: “export const answer = 1” exports code.'],
  'articles/expression-alone.mdx': ['13:1 no-expression: “{new Date().toString()}” is an expression.'],
  'articles/expression-in-a-sentence.mdx': ['13:15 no-expression: “{6 * 7}” is an expression.'],
  'articles/expression-unclosed.mdx': ['13:9 no-expression: A brace “{” opens an expression here.'],
  'articles/fact-in-a-heading.mdx': ['13:8 block-place: “<Fact>” stands in a heading.'],
  'articles/fact-in-a-link.mdx': ['13:6 block-place: “<Fact>” stands in a link, and is a link itself.'],
  'articles/fence-js.mdx': ['1:1 front-matter-fence: “---js” is no fence that this site reads.'],
  'articles/fence-json.mdx': ['1:1 front-matter-fence: “;;;” is no fence that this site reads.'],
  'articles/fence-missing.mdx': ['1:1 front-matter-missing: The file does not begin with front matter.'],
  'articles/fence-open.mdx': ['1:1 front-matter-open: The front matter that begins here is never closed.'],
  'articles/fence-toml.mdx': ['1:1 front-matter-fence: “+++” is no fence that this site reads.'],
  'articles/field-hidden.mdx': [
    '3:8 hidden-character: U+202E stands here, a mark that changes the direction of the text.',
  ],
  'articles/field-prototype.mdx': ['4:1 unknown-field: “__proto__” is no field here.'],
  'articles/field-unknown.mdx': ['4:1 unknown-field: “standfrist” is no field here.'],
  'articles/fields-and-body.mdx': [
    '2:1 missing-field: “title” is missing.',
    '3:1 unknown-field: “titel” is no field here.',
    '8:7 wrong-value: “2026-02-31” must be a real day, written YYYY-MM-DD.',
    '13:5 no-expression: “{this}” is an expression.',
  ],
  'articles/figure-fraction.mdx': [
    '13:9 figure-form: “½” is a number in signs that the ledger does not use.',
  ],
  'articles/figure-ill-grouped.mdx': ['13:9 figure-form: “75,00” is not grouped as a number is here.'],
  'articles/figure-in-other-digits.mdx': [
    '13:9 figure-form: “٧٥” is a number in signs that the ledger does not use.',
  ],
  'articles/flow-block-in-a-sentence.mdx': ['13:5 block-place: “<DotChart>” stands within a paragraph.'],
  'articles/footnote-circle.mdx': [
    '15:1 unused-footnote: Nothing in the text refers to the footnote “[^a]”.',
    '17:1 unused-footnote: Nothing in the text refers to the footnote “[^b]”.',
  ],
  'articles/footnote-twice.mdx': ['17:1 duplicate-definition: “[^a]” is defined a second time.'],
  'articles/footnote-undefined.mdx': ['13:8 undefined-footnote: “[^gone]” has no footnote.'],
  'articles/footnote-unused.mdx': [
    '15:1 unused-footnote: Nothing in the text refers to the footnote “[^lost]”.',
  ],
  'articles/handler-on-html.mdx': [
    '13:1 no-html: “<img>” is raw HTML.',
    '13:18 no-handler: “onerror” is an event handler.',
  ],
  'articles/handler.mdx': ['13:26 no-handler: “onClick” is an event handler.'],
  'articles/heading-empty.mdx': ['13:1 heading-empty: This heading has no text.'],
  'articles/heading-in-a-block.mdx': ['14:1 heading-place: A heading stands inside another element.'],
  'articles/heading-jump-later.mdx': [
    '15:1 heading-jump: “Four” is a heading of level 4 under one of level 2.',
  ],
  'articles/heading-jump.mdx': ['13:1 heading-jump: “Three” is a heading of level 3 under one of level 1.'],
  'articles/heading-one.mdx': ['13:1 heading-one: “Another headline” is a second headline.'],
  'articles/hidden-in-a-prop.mdx': [
    '13:10 hidden-character: U+202E stands here, a mark that changes the direction of the text.',
  ],
  'articles/html-comment.mdx': ['13:9 no-html: An HTML comment begins here.'],
  'articles/html-custom-element.mdx': ['13:1 no-html: “<my-element>” is raw HTML.'],
  'articles/html-fragment.mdx': ['13:1 no-html: “<>” is raw HTML.'],
  'articles/html-frame.mdx': ['13:1 no-html: “<iframe>” is raw HTML.'],
  'articles/html-script.mdx': ['13:1 no-html: “<script>” is raw HTML.'],
  'articles/html.mdx': ['13:3 no-html: “<b>” is raw HTML.'],
  'articles/image-from-elsewhere.mdx': [
    '13:9 wrong-value: “https://example.com/door.png” must be a file name such as clinic-door.webp.',
  ],
  'articles/image-without-alt.mdx': ['13:1 missing-alt: “![](door.png)” has no alternative text.'],
  'articles/image.mdx': ['13:1 no-image: “![A door](door.png)” is a bare image.'],
  'articles/import.mdx': ["13:1 no-import: “import Chart from './chart'” imports code."],
  'articles/joiner-between-letters.mdx': [
    '13:5 hidden-character: U+200D stands here, a joiner or a space without width.',
  ],
  'articles/kind-missing.mdx': ['2:1 missing-field: “kind” is missing.'],
  'articles/kind-unknown.mdx': ['2:7 unknown-value: “payed” is not a value of “kind”.'],
  'articles/less-than.mdx': ['13:10 mdx-syntax: A “<” stands here, and no block follows it.'],
  'articles/link-backslash.mdx': [
    '13:1 unsafe-link: “/\\example.com/” has a space, a backslash or an invisible character in it.',
  ],
  'articles/link-data.mdx': [
    '13:1 unsafe-link: “data:text/html,x” does not begin with https://, http://, mailto: or a slash, in lower case.',
  ],
  'articles/link-empty.mdx': ['13:1 empty-link: This link leads nowhere.'],
  'articles/link-ftp.mdx': [
    '13:1 unsafe-link: “ftp://example.com/x” does not begin with https://, http://, mailto: or a slash, in lower case.',
  ],
  'articles/link-javascript-colon.mdx': [
    '13:1 unsafe-link: “javascript:alert(1)” does not begin with https://, http://, mailto: or a slash, in lower case.',
  ],
  'articles/link-javascript-control.mdx': [
    '13:1 unsafe-link: “�javascript:alert(1)” does not begin with https://, http://, mailto: or a slash, in lower case.',
  ],
  'articles/link-javascript-definition.mdx': [
    '15:1 unsafe-link: “javascript:alert(1)” does not begin with https://, http://, mailto: or a slash, in lower case.',
  ],
  'articles/link-javascript-entity.mdx': [
    '13:1 unsafe-link: “javascript:alert(1)” does not begin with https://, http://, mailto: or a slash, in lower case.',
  ],
  'articles/link-javascript-mixed-case.mdx': [
    '13:1 unsafe-link: “JaVaScRiPt:alert(1)” does not begin with https://, http://, mailto: or a slash, in lower case.',
  ],
  'articles/link-javascript-newline.mdx': [
    '13:1 unsafe-link: “java script:alert(1)” has a space, a backslash or an invisible character in it.',
  ],
  'articles/link-javascript-percent.mdx': [
    '13:1 unsafe-link: “%6Aavascript:alert(1)” does not begin with https://, http://, mailto: or a slash, in lower case.',
  ],
  'articles/link-javascript-tab.mdx': [
    '13:1 unsafe-link: “java script:alert(1)” has a space, a backslash or an invisible character in it.',
  ],
  'articles/link-javascript.mdx': [
    '13:1 unsafe-link: “javascript:alert(1)” does not begin with https://, http://, mailto: or a slash, in lower case.',
  ],
  'articles/link-look-alike.mdx': [
    '13:1 unsafe-link: “https://оptum.com/” has letters in its host that can look like others.',
  ],
  'articles/link-protocol-relative.mdx': [
    '13:1 unsafe-link: “//example.com/” takes its protocol from the page.',
  ],
  'articles/link-relative.mdx': ['13:1 link-form: “another-story” is relative to the page.'],
  'articles/link-too-long.mdx': ['13:1 link-form: This address has 1020 characters; the limit is 1000.'],
  'articles/link-undefined.mdx': [
    '13:17 undefined-link: “[pantry]” names an address that is nowhere defined.',
  ],
  'articles/link-vbscript.mdx': [
    '13:1 unsafe-link: “vbscript:x” does not begin with https://, http://, mailto: or a slash, in lower case.',
  ],
  'articles/link-with-password.mdx': [
    '13:1 unsafe-link: “https://optum.com@example.com/” has a name or a password before the host.',
  ],
  'articles/link-without-slash.mdx': [
    '13:1 link-form: “/numbers” is not the form of an address of this site.',
  ],
  'articles/link-without-text.mdx': ['13:1 link-text: This link has no text.'],
  'articles/lost-letter.mdx': [
    '13:6 hidden-character: U+FFFD stands here, the sign for a letter that was lost.',
  ],
  'articles/many-at-once.mdx': [
    '13:1 heading-one: “One” is a second headline.',
    '15:5 no-expression: “{this}” is an expression.',
    '15:16 no-html: “<b>” is raw HTML.',
    '17:1 unsafe-link: “javascript:x” does not begin with https://, http://, mailto: or a slash, in lower case.',
    '17:32 undefined-footnote: “[^gone]” has no footnote.',
    '19:1 unknown-block: “<Calout>” is no block.',
  ],
  'articles/prop-choice.mdx': ['13:20 unknown-value: “ful” is not a value of “show”.'],
  'articles/prop-missing.mdx': ['13:1 missing-field: “title” is missing.'],
  'articles/prop-prototype.mdx': ['13:26 unknown-field: “__proto__” is no attribute here.'],
  'articles/prop-twice.mdx': ['13:26 duplicate-attribute: “title” stands twice in this block.'],
  'articles/prop-unknown.mdx': ['13:10 unknown-field: “titel” is no attribute here.'],
  'articles/prop-unquoted.mdx': ['13:29 mdx-syntax: A value stands here without quotation marks.'],
  'articles/prop-wrong.mdx': ['13:24 wrong-type: “many” is not a number, which “each” must be.'],
  'articles/soft-hyphen.mdx': ['13:5 hidden-character: U+00AD stands here, a soft hyphen.'],
  'articles/sponsor-missing.mdx': ['2:1 missing-field: “sponsor” is missing.'],
  'articles/sponsor-on-editorial.mdx': ['3:1 unknown-field: “sponsor” is no field here.'],
  'articles/spread.mdx': [
    '13:1 missing-field: “title” is missing.',
    '13:10 no-spread: “{...props}” spreads attributes into this block.',
  ],
  'articles/statement-of-two-paragraphs.mdx': [
    '13:1 block-children: “<PullStatement>” holds more than one paragraph of plain text.',
  ],
  'articles/statement-quoted-simply.mdx': ['13:1 no-quotation: “<PullStatement>” has quotation marks in it.'],
  'articles/statement-quoted.mdx': ['13:1 no-quotation: “<PullStatement>” has quotation marks in it.'],
  'articles/status-missing.mdx': ['2:1 missing-field: “status” is missing.'],
  'articles/status-unknown.mdx': ['10:9 unknown-value: “publised” is not a value of “status”.'],
  'articles/table-too-wide.mdx': ['13:1 table-size: This table has 13 columns; the limit is 12.'],
  'articles/tag-characters.mdx': [
    '13:7 hidden-character: U+E0041 stands here, a character that nobody can see.',
  ],
  'articles/text-block-alone.mdx': ['13:1 block-place: “<Fact>” stands on a line of its own.'],
  'articles/title-empty.mdx': ['3:7 missing-field: “title” has no value.'],
  'articles/title-missing.mdx': ['2:1 missing-field: “title” is missing.'],
  'articles/title-number.mdx': ['3:8 wrong-type: “12345678901” is not a text, which “title” must be.'],
  'articles/title-spaces.mdx': [
    '3:8 wrong-value: “A story that is at fault” must be one line without space at its ends.',
  ],
  'articles/title-too-short.mdx': ['3:8 wrong-size: “Short” has 5 characters; “title” has at least 10.'],
  'articles/topics-none.mdx': ['9:9 wrong-size: “topics” lists 0; it lists at least 1.'],
  'articles/topics-text.mdx': ['9:9 wrong-type: “food” is not a list, which “topics” must be.'],
  'articles/topics-twice.mdx': ['9:9 wrong-value: “food, food” must not name the same document twice.'],
  'articles/unclosed-block.mdx': ['13:1 unclosed-block: “<Callout>” is not closed where it began.'],
  'articles/unknown-block.mdx': ['13:1 unknown-block: “<Calout>” is no block.'],
  'articles/yaml-alias-of-itself.mdx': [
    '9:13 yaml-alias: “*t” begins with an asterisk, and is an alias of nothing that stands before it.',
  ],
  'articles/yaml-alias-of-nothing.mdx': [
    '3:8 yaml-alias: “*A” begins with an asterisk, and is an alias of nothing that stands before it.',
    '3:11 yaml-syntax: “title: *A story that is at fault” goes on where its value has ended, or does not belong here.',
  ],
  'articles/yaml-aliases.mdx': ['10:48 yaml-alias: There are more than 10 aliases.'],
  'articles/yaml-at.mdx': [
    '3:8 yaml-syntax: “title: @ story that is at fault” has a value that begins with a sign of YAML’s own.',
  ],
  'articles/yaml-colon.mdx': [
    '3:8 yaml-syntax: “title: A story: that is at fault” has a colon in its value.',
  ],
  'articles/yaml-deep.mdx': ['9:59 too-deep: Fields are nested more than 50 levels deep.'],
  'articles/yaml-duplicate.mdx': ['4:1 yaml-duplicate-key: “title” stands twice.'],
  'articles/yaml-list.mdx': ['2:1 yaml-fields: These are not fields with values.'],
  'articles/yaml-merge.mdx': ['4:1 yaml-merge: A merge key (<<) stands here.'],
  'articles/yaml-own-tag.mdx': ['3:21 yaml-tag: “!js/function” is a tag of YAML.'],
  'articles/yaml-quote.mdx': [
    '3:8 yaml-syntax: “title: "A story that is at fault” opens a quotation mark that nothing closes.',
  ],
  'articles/yaml-tab.mdx': ['10:1 yaml-syntax: A tab indents this line.'],
  'articles/yaml-tag.mdx': ['3:14 yaml-tag: “!!str” is a tag of YAML.'],
  'articles/yaml-colon-missing.mdx': [
    '3:1 yaml-syntax: “title A story that is at fault” lacks a colon and a space after the name of its field.',
  ],
  'articles/yaml-colon-twice.mdx': [
    '3:8 yaml-syntax: “title: A story: that is "at fault": here” has a colon in its value.',
  ],
  'articles/yaml-field-in-a-list.mdx': [
    '11:1 yaml-syntax: “subject: rides” does not line up with the lines above it.',
  ],
  'articles/yaml-field-indent.mdx': [
    '5:14 yaml-syntax: “description: A story of a few lines in which one thing is wr…” and the line after it do not belong together.',
  ],
  'articles/yaml-first-field-indent.mdx': [
    '2:2 yaml-syntax: “kind: editorial” is indented, and the fields below it are not.',
  ],
  'articles/yaml-list-indent.mdx': ['11:2 yaml-syntax: “- rides” does not line up with the item above it.'],
  'articles/yaml-quote-apostrophe.mdx': [
    '3:8 yaml-syntax: “title: "What\'s new” opens a quotation mark that nothing closes.',
  ],
  'articles/yaml-quote-inside.mdx': [
    "3:12 yaml-syntax: “title: 'It's a story that is at fault'” goes on after the quotation mark that ends its value.",
  ],
  'articles/yaml-quote-later.mdx': [
    '3:8 yaml-syntax: “title: "What is new” opens a quotation mark that nothing closes.',
  ],
  'articles/zero-width-entity.mdx': [
    '13:1 hidden-character: U+200B stands here, a joiner or a space without width.',
  ],
  'articles/zero-width.mdx': [
    '13:5 hidden-character: U+200B stands here, a joiner or a space without width.',
  ],
  'authors/link-insecure.yaml': ['4:7 wrong-value: “http://example.com/” must be a whole https address.'],
  'authors/link-with-password.yaml': [
    '4:7 unsafe-link: “https://optum.com@example.com/” has a name or a password before the host.',
  ],
  'facts/directive.yaml': ['1:1 yaml-directive: A YAML directive stands here.'],
  'facts/qualifier-unknown.yaml': ['5:12 unknown-value: “almost” is not a value of “qualifier”.'],
  'facts/second-document.yaml': ['6:1 yaml-documents: A second YAML document begins here.'],
  'facts/source-missing.yaml': ['1:1 missing-field: “source” is missing.'],
  'facts/value-negative.yaml': ['3:8 wrong-size: “-1” is out of range; “value” is more than 0.'],
  'facts/value-text.yaml': ['3:8 wrong-type: “75,000” is not a number, which “value” must be.'],
  'sites/site.yaml': [
    '1:1 missing-field: “indexPaidPages” is missing.',
    '1:9 wrong-value: “https://supplement.example/” must have no path and no slash at its end.',
    '4:11 wrong-size: “340” is out of range; “latitude” is at most 90.',
    '6:11 wrong-value: “America/Los_Angles” must be a time zone of the IANA list.',
  ],
  'supplements/section-link.yaml': [
    '6:14 wrong-type: “57.5” is not a whole number, which “temperature” must be.',
    '9:11 wrong-value: “topics/food” must begin and end with a slash, such as /topics/health-equity/.',
    '10:5 missing-field: “sections.label” is missing.',
    '10:5 unknown-field: “labell” is no field here.',
  ],
}
