import type { FileContent } from '../file/file-content'
import type { PlacesInFile } from '../file/places'
import { checkJson, NoJson } from './check-json'
import { JsonPlaces } from './json-places'
import { LinePlaces } from './line-places'
import { unread } from './unread'

/** The content of a text that says it is JSON, and so may hold nothing else; what may be YAML is told with how that is given. */
export function jsonContent(text: string, wayOfYaml: string): FileContent {
  let places: PlacesInFile | undefined
  const placesIn = () => (places ??= new JsonPlaces(text))
  try {
    checkJson(text)
    return { value: JSON.parse(text), isWhole: true, problems: [], places: placesIn }
  } catch (error) {
    if (!(error instanceof NoJson)) throw error
    const message = error.mayBeYaml ? `${error.message} ${wayOfYaml}` : error.message
    return unread(text, [{ ...new LinePlaces(text).at(error.at), message }])
  }
}
