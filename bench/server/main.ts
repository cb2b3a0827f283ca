import { serve } from './serve'
import { serverOrders } from './server-orders'

/** A server under measurement, in a process of its own, which does what the measuring process orders. */
serve(serverOrders())
