"""Search: one understanding of a query and one ranking, over two indexes.

`index.open_index` gives agents all there is, from an index on disk that keeps itself fresh. The
customers' index is static. SHARED CONTRACT of both, each module with its rules in its docstring:

- `language.json`, read by `language`: the data that Python and the browser share;
- `words`, `stems`, `vocabulary`, `query`, `rank`: small, in whole numbers, each with a twin in
  `theme/assets/javascripts/search/`;
- `documents.public_sources(kb)`: what customers can find; `weights.levels(document, language)`: the
  terms of a document with their levels, and `weights.vocabulary(document)`: its words as written.
  A customers' index is those levels by term, and those words with the number of their documents.
"""
