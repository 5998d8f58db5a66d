package pieces

// PageReasons are the kinds of furniture that occur in large numbers only on a page that was saved whole.
var PageReasons = map[string]bool{"navigation": true, "link": true, "widget": true, "section": true, "share": true, "login": true, "related": true, "other story": true}

// InArticle are the kinds of furniture that occur between the paragraphs of an article and do not separate blocks.
var InArticle = map[string]bool{"advertisement": true, "caption": true, "photo credit": true, "box of links": true}

// OfPicture are the kinds of furniture that are part of a picture.
var OfPicture = map[string]bool{"caption": true, "photo credit": true}

// ReadTwice is the reason given for text that a scraper read twice: it is neither a line of the page nor part of its menus.
const ReadTwice = "read twice"
