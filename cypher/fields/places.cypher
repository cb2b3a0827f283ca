// Lists the places of which a source gives texts, in the order in which they were first written.
// parent:  texts
// returns: locator string, place integer
UNWIND range(0, size(texts) - 1) AS place
WITH split(texts[place], ' ')[0] AS locator, min(place) AS place
RETURN locator, place
